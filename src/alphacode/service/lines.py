"""Lines of JSON, each a program with the tests it is to be judged on."""

import hashlib
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from alphacode.core.checker import BY_TOKENS, Checker
from alphacode.core.errors import DataError
from alphacode.core.limits import Limits
from alphacode.core.problem import Problem, Solution, TestCase
from alphacode.data import fields, read_problems
from alphacode.data.byte_files import BOM, opened
from alphacode.data.checkers import checker_of
from alphacode.data.enumerations import language_of
from alphacode.data.json_values import MAX_VALUE_BYTES, parsed
from alphacode.data.rows import tests_of
from alphacode.judge import JudgeJob

STANDARD_INPUT = Path("-")
# Beyond these a limit is more likely a slip of the unit than meant.
MOST_TIME_LIMIT_S = 3600
LEAST_MEMORY_BYTES, MOST_MEMORY_BYTES = 2**20, 2**40
Scalar = str | int | float | bool | None


class Standard(NamedTuple):
    """What programs of one problem are judged by."""

    tests: tuple[TestCase, ...]
    limits: Limits
    checker: Checker = BY_TOKENS


class Key(NamedTuple):
    """What an answer needs to know of its line; it travels as the job's key."""

    line: int
    id: Scalar
    digest: int


@dataclass(frozen=True, slots=True)
class RawLine:
    """One line that is not empty, still unread."""

    number: int
    text: bytes


def named_tests(paths: Iterable[Path]) -> dict[str, Standard]:
    """Return the tests of every problem in these files, by the problem's name.

    Raises:
      DataError: a file is malformed, a problem has no tests, or two have one name.
    """
    found: dict[str, Standard] = {}
    for path in paths:
        with closing(read_problems(path)) as problems:
            for problem in problems:
                if problem.name in found:
                    raise DataError(
                        f"{path}: a second problem is called {problem.name!r}; "
                        "expected every name once, since lines choose by it"
                    )
                found[problem.name] = _tests_of_problem(problem, path)
    return found


def _tests_of_problem(problem: Problem, path: Path) -> Standard:
    tests = problem.public_tests + problem.hidden_tests
    if not tests:
        raise DataError(
            f"{path}: the problem {problem.name!r} has no tests, neither examples "
            "nor hidden ones; expected at least one"
        )
    return Standard(tests, Limits.of(problem), problem.checker)


def raw_lines(path: Path) -> Iterator[RawLine]:
    """Yield the lines of a file (gzip is undone), or of standard input for `-`.

    Raises:
      DataError: it cannot be read, or a line has no end.
    """
    if path == STANDARD_INPUT:
        yield from _numbered(sys.stdin.buffer.readline, "standard input")
        return
    with opened(path) as file:
        yield from _numbered(file.readline, str(path))


def _numbered(readline: Any, name: str) -> Iterator[RawLine]:
    number = 0
    while line := readline(MAX_VALUE_BYTES):
        number += 1
        if len(line) == MAX_VALUE_BYTES:
            raise DataError(
                f"{name}, line {number}: found a line of {MAX_VALUE_BYTES} bytes or "
                "more; expected one program"
            )
        text = (line.removeprefix(BOM) if number == 1 else line).strip()
        if text:
            yield RawLine(number, text)


class LineReader:
    """Makes jobs of lines, and digests that tell whether anything has changed."""

    def __init__(
        self,
        name: str,
        problems: Mapping[str, Standard],
        *,
        stops_on_first_failure: bool,
        context: str,
    ) -> None:
        """Prepare for one file.

        Args:
          name: the file, for messages.
          problems: what a line's `problem` may name.
          stops_on_first_failure: for lines that do not say.
          context: what else changes verdicts, such as the judge's settings.
        """
        self._name = name
        self._problems = problems
        self._stops = stops_on_first_failure
        seed = hashlib.blake2b(repr((context, stops_on_first_failure)).encode())
        for named in sorted(problems.items()):
            seed.update(repr(named).encode())
        self._key = seed.digest()

    def digest(self, line: RawLine) -> int:
        """Return 64 bits, never 0, that stand for a line and all it is judged by."""
        made = hashlib.blake2b(line.text, digest_size=8, key=self._key).digest()
        return int.from_bytes(made, "big") or 1

    def job(self, line: RawLine, digest: int) -> JudgeJob:
        """Return the job of a line.

        Raises:
          DataError: it is malformed; names file, line and field.
        """
        where = f"{self._name}, line {line.number}"
        row = parsed(line.text, where)
        if not isinstance(row, Mapping):
            fields.refuse(where, "line", row, "an object with a program and its tests")
        for field in ("language", "solution"):
            if row.get(field) is None:
                fields.missing(where, field, row, "a program's language and source")
        tests, limits, checker = self._tests(row, where)
        stops = self._stops
        if row.get("stop_on_first_failure") is not None:
            stops = fields.boolean(row, "stop_on_first_failure", where)
        return JudgeJob(
            key=Key(line.number, _id(row.get("id"), where), digest),
            solution=Solution(
                language_of(row["language"], "language", where),
                fields.text(row, "solution", where),
            ),
            tests=tests,
            limits=_limits(row, limits, where),
            stops_on_first_failure=stops,
            checker=checker,
        )

    def _tests(self, row: Mapping[str, Any], where: str) -> Standard:
        name, given = row.get("problem"), row.get("tests")
        if (name is None) == (given is None):
            raise DataError(
                f"{where}: found {'neither' if name is None else 'both'} of the fields "
                "'problem' and 'tests'; expected exactly one of them"
            )
        if name is None:
            tests = tests_of(given, "tests", where)
            if not tests:
                fields.refuse(where, "tests", given, "at least one test")
            checker = checker_of(row.get("checker"), where)
            return Standard(tests, Limits(), checker)
        if not self._problems:
            raise DataError(
                f"{where}: names the problem {str(name)[:60]!r}, but no problems were "
                "given; give their file with --problem"
            )
        if not isinstance(name, str) or name not in self._problems:
            fields.refuse(where, "problem", name, "the name of one given by --problem")
        return self._problems[name]


VERDICT_SETTINGS = (
    "strict",
    "compat",
    "cpp_standard",
    "cpp_flags",
    "python3_time_multiplier",
    "cpp_time_multiplier",
    "java_time_multiplier",
)


def context_of(settings: Any) -> str:
    """Return the judge's settings that change verdicts, as text for digests."""
    chosen = {name: getattr(settings, name) for name in VERDICT_SETTINGS}
    return repr(sorted(chosen.items()))


def _id(value: object, where: str) -> Scalar:
    if value is not None and not isinstance(value, str | int | float | bool):
        fields.refuse(where, "id", value, "a text, a number, true, false or null")
    return value


def _limits(row: Mapping[str, Any], limits: Limits, where: str) -> Limits:
    time_limit_s, memory_limit_bytes = limits.time_limit_s, limits.memory_limit_bytes
    if row.get("time_limit_s") is not None:
        time_limit_s = fields.number(row, "time_limit_s", where)
        if not 0 < time_limit_s <= MOST_TIME_LIMIT_S:
            expected = f"seconds above 0 and at most {MOST_TIME_LIMIT_S}"
            fields.refuse(where, "time_limit_s", row["time_limit_s"], expected)
    if row.get("memory_limit_bytes") is not None:
        memory_limit_bytes = fields.integer(row, "memory_limit_bytes", where)
        if not LEAST_MEMORY_BYTES <= memory_limit_bytes <= MOST_MEMORY_BYTES:
            expected = f"{LEAST_MEMORY_BYTES} to {MOST_MEMORY_BYTES} bytes"
            found = row["memory_limit_bytes"]
            fields.refuse(where, "memory_limit_bytes", found, expected)
    return Limits(time_limit_s=time_limit_s, memory_limit_bytes=memory_limit_bytes)
