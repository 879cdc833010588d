"""Statements of Python programs that no test reaches, by running them.

A program is written anew by `ast.unparse`, so that each statement begins a line of its
own, and run by the judge on each test's input under `sys.settrace`, its threads, too; a
statement counts as reached if its line was. What it prints is thrown away, and the
lines it reached are printed instead.

Not counted, as they are nothing to be reached: docstrings and other lone constants,
`global`, `nonlocal`, and names that are annotated without a value. Programs that end in
an error under tracing, or are too slow for it, are left out and counted.
Source: paper section 6.2 asks for dead code; that it is measured by running is ours.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from alphacode.analyses.dead_code import unparsed
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution
from alphacode.judge.jobs import ExecuteJob, ExecuteOutcome

TRACING_FACTOR = 20.0
"""By how much a traced program may be slower than the problem allows."""
_MARK = "lines reached:"
_WRAPPER = """\
import sys, threading
_lines = set()
def _look(frame, event, argument):
    if frame.f_code.co_filename != "<traced>":
        return None
    if event == "line":
        _lines.add(frame.f_lineno)
    return _look
class _Nowhere:
    encoding = "utf-8"
    errors = "strict"
    def write(self, text):
        return len(text)
    def writelines(self, lines):
        for _ in lines:
            pass
    def flush(self):
        pass
    def isatty(self):
        return False
_out = sys.stdout
sys.stdout = _Nowhere()
sys.stdout.buffer = _Nowhere()
_code = compile({source!r}, "<traced>", "exec")
_space = {{"__name__": "__main__"}}
threading.settrace(_look)
sys.settrace(_look)
try:
    exec(_code, _space)
except SystemExit:
    pass
finally:
    sys.settrace(None)
    for _thread in threading.enumerate():
        if _thread is not threading.main_thread() and not _thread.daemon:
            _thread.join()
    sys.stdout = _out
print()
print({mark!r}, *sorted(_lines))
"""


class Executes(Protocol):
    """What this needs of a judge; `alphacode.judge.Judge` has it."""

    def execute(self, jobs: Iterable[ExecuteJob]) -> Iterator[ExecuteOutcome]:
        """Yield an outcome per job, in any order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """How many statements of a program some tests reach."""

    statements: int
    reached: int
    unreached: tuple[str, ...]
    """The statements that are not, each cut to its first line."""

    @property
    def share_unreached(self) -> float:
        """Share of statements that no test reaches."""
        return 1 - self.reached / self.statements if self.statements else 0.0


def statements_of(text: str) -> dict[int, str] | None:
    """Return the statements to be reached, by line of `ast.unparse`'s text.

    `None` if the program does not parse.
    """
    source = unparsed(text)
    if source is None:
        return None
    lines = source.split("\n")
    return {
        node.lineno: lines[node.lineno - 1].strip()
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.stmt) and _is_something(node)
    }


def traced(text: str) -> str | None:
    """Return a program that runs another and prints the lines it reached."""
    source = unparsed(text)
    return source and _WRAPPER.format(source=source, mark=_MARK)


def find_reached(
    programs: Mapping[str, tuple[str, Sequence[str], Limits]], judge: Executes
) -> dict[str, Reached | None]:
    """Return what tests reach of Python programs; `None` where that is not known.

    Args:
      programs: by any key: the text, the inputs of the tests and the problem's limits.
    """
    found: dict[str, Reached | None] = dict.fromkeys(programs)
    jobs = []
    for key, (text, inputs, limits) in programs.items():
        wrapped = traced(text)
        if wrapped is not None:
            slow = Limits(
                time_limit_s=limits.time_limit_s * TRACING_FACTOR,
                memory_limit_bytes=2 * limits.memory_limit_bytes,
            )
            solution = Solution(Language.PYTHON3, wrapped)
            jobs.append(ExecuteJob(key, solution, tuple(inputs), slow))
    for outcome in judge.execute(jobs) if jobs else ():
        text = programs[str(outcome.key)][0]
        found[str(outcome.key)] = _reached(text, outcome)
    return found


def _reached(text: str, outcome: ExecuteOutcome) -> Reached | None:
    statements = statements_of(text)
    if statements is None or outcome.error or not outcome.executions:
        return None
    lines: set[int] = set()
    for execution in outcome.executions:
        last = execution.output.rstrip("\n").rpartition("\n")[2]
        if execution.failure is not None or not last.startswith(_MARK):
            return None
        lines |= {int(number) for number in last.removeprefix(_MARK).split()}
    unreached = [words for line, words in statements.items() if line not in lines]
    return Reached(
        statements=len(statements),
        reached=len(statements) - len(unreached),
        unreached=tuple(unreached),
    )


def _is_something(node: ast.stmt) -> bool:
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Global() | ast.Nonlocal():
            return False
        case ast.AnnAssign(value=None):
            return False
    return True
