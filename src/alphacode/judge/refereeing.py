"""Say whether an output is right, where that takes a program: checkers, interactors.

Both run in a box of the worker, under limits of their own. Whatever goes wrong there
is a failure of ours and never a verdict on the program that is judged.
Source: the calls of testlib 0.9.45 and of the ICPC problem package format, 2025-09.
"""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from alphacode.core.checker import Checker, CheckerProgram
from alphacode.core.checker import Protocol as Calls
from alphacode.core.errors import JudgeError
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, TestCase
from alphacode.core.verdict import Verdict
from alphacode.judge.checkers import Comparison, comparison_of, outcome_of
from alphacode.judge.compiler import CompileFailedError, Compiler
from alphacode.judge.languages import FileProgram, Program, PythonProgram
from alphacode.judge.native_box import Command, NativeBox
from alphacode.judge.run import Run, clear
from alphacode.judge.settings import JudgeSettings
from alphacode.judge.worker import Worker

REFEREE_LIMITS = Limits(time_limit_s=10.0, memory_limit_bytes=1 << 30)
# After an exception that nobody caught Python ends with 1, testlib's word for wrong. So
# such a checker is ended by a signal, which is nobody's word.
_RUN_SCRIPT = """
import os as _os, sys as _sys
def _hook(kind, error, trace):
    _sys.stderr.write(f"{kind.__name__}: {error}\\n")
    _sys.__excepthook__(kind, error, trace)
    _sys.stderr.flush()
    _os.abort()
_sys.excepthook = _hook
_sys.argv.pop(0)
with open(__file__ := _sys.argv[0], "rb") as _file:
    _code = compile(_file.read(), __file__, "exec", dont_inherit=True)
exec(_code)
"""
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([\w.-]+)"[ \t]*$', re.M)


class Referee(Protocol):
    """Says what an output has earned."""

    def check(self, test: TestCase, output: bytes) -> tuple[Verdict, str]:
        """Return AC or WA, and why.

        Raises:
          JudgeError: the referee failed.
        """


def referee_of(
    checker: Checker, worker: Worker, compiler: Compiler, settings: JudgeSettings
) -> "Referee | Interactor":
    """Return who decides on the outputs of a problem.

    Raises:
      JudgeError: a checker program cannot be compiled.
    """
    if checker.is_built_in:
        right = comparison_of(checker, strict=settings.strict, compat=settings.compat)
        return BuiltIn(right)
    if checker.interactor is not None:
        return Interactor(checker, worker, compiler, settings)
    assert checker.program is not None
    return ByProgram(checker.program, worker, compiler, settings)


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """A comparison of the output with the expected one."""

    right: Comparison

    def check(self, test: TestCase, output: bytes) -> tuple[Verdict, str]:
        """Compare."""
        given, expected = (_bytes(text) for text in (test.input, test.output))
        matches = self.right(given, expected, output)
        return Verdict.ACCEPTED if matches else Verdict.WRONG_ANSWER, ""


class ByProgram:
    """A checker program, called with input, output and answer in files."""

    def __init__(
        self,
        called: CheckerProgram,
        worker: Worker,
        compiler: Compiler,
        settings: JudgeSettings,
    ) -> None:
        self.called = called
        self.worker = worker
        worker.start_referee()
        self.tool = Tool(called, worker, compiler, settings)

    def check(self, test: TestCase, output: bytes) -> tuple[Verdict, str]:
        """Run the checker."""
        box = self.worker.referee
        # What an earlier checker said is not this one's word.
        clear(box.home / "build")
        place = hand_over(
            box, input=_bytes(test.input), output=output, answer=_bytes(test.output)
        )
        if self.called.protocol is Calls.KATTIS:
            words = [place["input"], place["answer"], f"{box.work}/"]
        else:
            words = [place["input"], place["output"], place["answer"]]
        with self.tool as tool:
            command = tool.command([*words, *self.called.arguments])
            run = box.run(command, output)
        return verdict_of(self.called, run, box)


class Interactor:
    """A program that talks with the one that is judged, through two pipes."""

    def __init__(
        self,
        checker: Checker,
        worker: Worker,
        compiler: Compiler,
        settings: JudgeSettings,
    ) -> None:
        assert checker.interactor is not None
        self.called = checker.interactor
        self.worker = worker
        worker.start_native()
        worker.start_referee()
        self.tool = Tool(self.called, worker, compiler, settings)
        self.judge = None
        if checker.program is not None:
            self.judge = ByProgram(checker.program, worker, compiler, settings)
        self.told: Run | None = None
        self.was_first = self.has_waited = False
        self.left = b""

    def seat(self, program: Program) -> "Seated":
        """Return the program, to be run against this interactor."""
        return Seated(program, self)

    def run(self, command: Command, test: TestCase) -> Run:
        """Let a program and the interactor talk; return how the program ended."""
        box = self.worker.referee
        place = hand_over(box, input=_bytes(test.input), answer=_bytes(test.output))
        clear(box.home / "build")
        if self.called.protocol is Calls.KATTIS:
            words = [place["input"], place["answer"], f"{box.work}/"]
        else:
            words = [place["input"], f"{box.work}/output", place["answer"]]
        pipes = [*os.pipe(), *os.pipe()]
        hears, says, listens, speaks = pipes
        native = self.worker.native
        try:
            with self.tool as tool:
                talk = tool.command([*words, *self.called.arguments], command.limits)
                box.begin(talk, b"", (listens, says))
                try:
                    native.begin(command, b"", (hears, speaks))
                    for pipe in pipes:
                        os.close(pipe)
                    pipes = []
                    run = native.end(command)
                except BaseException:
                    # Else its answer would be taken for that of the next talk.
                    box.close()
                    raise
                self.told = box.end(talk)
        finally:
            for pipe in pipes:
                os.close(pipe)
        self.was_first = box.ended_ns < native.ended_ns
        self.has_waited = run.killed == "wall"
        written = box.home / "build" / "output"
        is_plain = written.is_file() and not written.is_symlink()
        self.left = written.read_bytes() if is_plain else b""
        return run

    def settle(
        self, test: TestCase, failure: Verdict | None, message: str
    ) -> tuple[Verdict, str]:
        """Return the interactor's verdict, or an earlier failure of the program."""
        assert self.told is not None
        try:
            verdict, said = verdict_of(self.called, self.told, self.worker.referee)
        except JudgeError:
            # It may have stumbled over a program that broke off. But a program breaks
            # off, too, when it loses the one it talks with, or waits for it in vain.
            is_cause = self.was_first or (self.has_waited and self.told.killed)
            if failure is None or is_cause:
                raise
            return failure, message
        exceeded = (Verdict.TIME_LIMIT_EXCEEDED, Verdict.MEMORY_LIMIT_EXCEEDED)
        if failure in exceeded or (failure is not None and not self.was_first):
            return failure, message
        if verdict is not Verdict.ACCEPTED:
            return verdict, said
        if failure is not None:
            return failure, message
        if self.judge is not None:
            return self.judge.check(test, self.left)
        return verdict, said


@dataclass(frozen=True, slots=True)
class Seated:
    """A program whose runs are talks with an interactor."""

    program: Program
    interactor: Interactor

    def run(self, worker: Worker, test: TestCase, limits: Limits) -> Run:
        """Run the program against the interactor."""
        if isinstance(self.program, FileProgram):
            command = worker.binary(self.program.file, limits)
        elif isinstance(self.program, PythonProgram):
            worker.clear_files()
            place = hand_over(worker.native, solution=_bytes(self.program.source))
            command = worker.tool(
                [worker.python.python, "-I", "-S", "-B", place["solution"]],
                limits,
                profile="interpreter",
                cwd=worker.native.files,
                address_bytes=2 * limits.memory_limit_bytes + (256 << 20),
            )
        else:
            raise JudgeError("interactive problems are judged in Python and C++ alone")
        return self.interactor.run(command, test)

    def finish(self, worker: Worker) -> int:
        """Every run is a process of its own: there is none to end."""
        return 0

    def close(self, worker: Worker) -> None:
        """Let go of the program."""
        self.program.close(worker)


class Tool:
    """A checker or interactor, ready to be executed; a context manager."""

    def __init__(
        self,
        called: CheckerProgram,
        worker: Worker,
        compiler: Compiler,
        settings: JudgeSettings,
    ) -> None:
        self.worker = worker
        self.source = called.program.solution
        self.path: Path | None = None
        self._held: FileProgram | None = None
        language = called.program.language
        if language is Language.CPP:
            text = with_headers(self.source, settings.checker_headers)
            try:
                self.path = compiler.compile(worker, text)
            except CompileFailedError as error:
                raise JudgeError(f"the checker does not compile: {error}") from error
        elif language is not Language.PYTHON3:
            raise JudgeError(
                f"found a checker in {language.label}; expected cpp or python3"
            )

    def __enter__(self) -> "Tool":
        if self.path is not None:
            self._held = FileProgram(self.path.read_bytes())
        return self

    def __exit__(self, *exception: object) -> None:
        if self._held is not None:
            self._held.close(self.worker)
            self._held = None

    def command(self, words: Sequence[str], limits: Limits | None = None) -> Command:
        """Return the call with these arguments."""
        box = self.worker.referee
        room = Limits(
            time_limit_s=REFEREE_LIMITS.time_limit_s,
            memory_limit_bytes=REFEREE_LIMITS.memory_limit_bytes,
            # An interactor waits for as long as the program may take.
            wall_factor=3.0
            + (limits.wall_limit_s if limits else 0.0) / REFEREE_LIMITS.time_limit_s,
        )
        if self._held is not None:
            return self.worker.tool(
                ["check", *words], room, program=self._held.file, cwd=box.work
            )
        place = hand_over(box, checker=_bytes(self.source))["checker"]
        python = [self.worker.python.python, "-I", "-S", "-B", "-c", _RUN_SCRIPT]
        return self.worker.tool([*python, place, *words], room, cwd=box.work)


def hand_over(box: NativeBox, **files: bytes) -> dict[str, str]:
    """Put files where the programs of a box can read them; return their places."""
    for name, content in files.items():
        path = box.home / "run" / name
        path.unlink(missing_ok=True)
        path.write_bytes(content)
        path.chmod(0o444)
    return {name: f"{box.files}/{name}" for name in files}


def verdict_of(called: CheckerProgram, run: Run, box: NativeBox) -> tuple[Verdict, str]:
    """Return what a finished checker says.

    Raises:
      JudgeError: it failed.
    """
    said = run.message.decode("utf-8", "backslashreplace")
    if called.protocol is Calls.KATTIS:
        feedback = box.home / "build" / "judgemessage.txt"
        if feedback.is_file() and not feedback.is_symlink():
            said = feedback.read_bytes()[:4096].decode("utf-8", "backslashreplace")
    if run.killed:
        raise JudgeError(f"the checker was stopped after {run.cpu_s:.1f} s")
    outcome = outcome_of(called, run.exit_code, said)
    if outcome.verdict is None:
        raise JudgeError(outcome.reason)
    return outcome.verdict, outcome.reason


def with_headers(source: str, directory: Path | None) -> str:
    """Return a checker's source with the headers of a directory in place.

    A compilation reads one text from its standard input, and sees no file of ours.
    """
    if directory is None:
        return source

    def content(match: re.Match[str]) -> str:
        path = directory / match[1]
        return path.read_text("utf-8") if path.is_file() else match[0]

    return _INCLUDE.sub(content, source)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
