"""Which languages are judged, and how a program of each becomes something to run.

A new language is one entry in `LANGUAGES` and one case in the conformance test.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from alphacode.core.errors import ConfigError, ToolchainMissing
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, TestCase
from alphacode.judge.compiler import CompileFailedError, Compiler
from alphacode.judge.java import run_java
from alphacode.judge.run import Run, write_all
from alphacode.judge.worker import Worker


class Program(Protocol):
    """Something that can be run on an input, as often as there are tests."""

    def run(self, worker: Worker, test: TestCase, limits: Limits) -> Run:
        """Run on a test. A `compile_error` in the answer means it did not compile."""

    def finish(self, worker: Worker) -> int:
        """End the process kept for further tests; return its peak memory, or 0."""

    def close(self, worker: Worker) -> None:
        """Give up what is held for the program."""


class Prepare(Protocol):
    """Makes a program of source text."""

    def __call__(
        self, worker: Worker, compiler: Compiler, source: str, *, is_run: bool
    ) -> Program:
        """Return the program.

        Args:
          is_run: whether it will be run at all; if not, this is the only occasion
            to find that it does not compile.

        Raises:
          CompileFailedError: the program is at fault.
        """


@dataclass(frozen=True, slots=True)
class LanguageSupport:
    """One language: the endings of its files and how to prepare a program."""

    endings: tuple[str, ...]
    prepare: Prepare


@dataclass(frozen=True, slots=True)
class PythonProgram:
    """Python source, run in forks of a warm interpreter."""

    source: str

    def run(self, worker: Worker, test: TestCase, limits: Limits) -> Run:
        """Run as `__main__`."""
        return worker.run_python(self.source, input_of(test), limits)

    def finish(self, worker: Worker) -> int:
        """End the process that may go on to the next test."""
        return worker.python_for(self.source).finish()

    def close(self, worker: Worker) -> None:
        """End the process, unless the box is gone."""
        for box in worker.pythons:
            if box.is_running:
                box.finish()


class FileProgram:
    """A program compiled to a file, held in memory as long as it is run."""

    def __init__(self, content: bytes) -> None:
        self.file = executable(content)
        self.words: tuple[str, ...] = ()
        """What it is started with."""
        self.spare_bytes = 0
        """Address space that it takes and that is not counted."""

    def run(self, worker: Worker, test: TestCase, limits: Limits) -> Run:
        """Execute the file."""
        command = worker.binary(self.file, limits, self.words, self.spare_bytes)
        return worker.run_command(command, input_of(test))

    def finish(self, worker: Worker) -> int:
        """Every run is a process of its own: there is none to end."""
        return 0

    def close(self, worker: Worker) -> None:
        """Let go of the file."""
        os.close(self.file)


@dataclass(frozen=True, slots=True)
class JavaProgram:
    """Class files in an archive, run by a virtual machine of their own each time."""

    archive: Path
    main_class: str

    def run(self, worker: Worker, test: TestCase, limits: Limits) -> Run:
        """Run the main class."""
        return run_java(worker, self.archive, self.main_class, input_of(test), limits)

    def finish(self, worker: Worker) -> int:
        """Every run is a process of its own: there is none to end."""
        return 0

    def close(self, worker: Worker) -> None:
        """Nothing is held."""


def input_of(test: TestCase) -> bytes:
    """Return what a program finds on its standard input."""
    return test.input.encode("utf-8", "surrogatepass")


def executable(content: bytes) -> int:
    """Return the descriptor of a program in memory, which no rule on files concerns."""
    flags = os.MFD_CLOEXEC
    try:
        # MFD_EXEC, of which kernels before 6.3 know nothing.
        file = os.memfd_create("solution", flags | 0x10)
    except OSError:
        file = os.memfd_create("solution", flags)
    write_all(file, content)
    return file


def prepare_python(
    worker: Worker, compiler: Compiler, source: str, *, is_run: bool
) -> Program:
    """Return Python source as it is: compiling is part of the first run."""
    if not is_run:
        complaint = worker.python_for(source).check(source)
        if complaint is not None:
            raise CompileFailedError(complaint)
    return PythonProgram(source)


def prepare_cpp(
    worker: Worker, compiler: Compiler, source: str, *, is_run: bool
) -> Program:
    """Compile C++, or find it compiled."""
    return FileProgram(compiler.compile(worker, source).read_bytes())


def prepare_java(
    worker: Worker, compiler: Compiler, source: str, *, is_run: bool
) -> Program:
    """Compile Java, or find it compiled."""
    return JavaProgram(*compiler.compile_java(worker, source))


LANGUAGES: dict[Language, LanguageSupport] = {
    Language.PYTHON3: LanguageSupport((".py", ".py3"), prepare_python),
    Language.CPP: LanguageSupport((".cpp", ".cc", ".cxx", ".c++"), prepare_cpp),
    Language.JAVA: LanguageSupport((".java",), prepare_java),
}


def language_of(path: Path) -> Language:
    """Return the language of a program by the ending of its file.

    Raises:
      ConfigError: no language has this ending.
    """
    for language, support in LANGUAGES.items():
        if path.suffix.lower() in support.endings:
            return language
    known = ", ".join(e for support in LANGUAGES.values() for e in support.endings)
    raise ConfigError(
        f"{path}: the ending {path.suffix!r} belongs to no language; known: {known}"
    )


def support_of(language: Language) -> LanguageSupport:
    """Return how a language is judged.

    Raises:
      ToolchainMissing: it is not.
    """
    try:
        return LANGUAGES[language]
    except KeyError:
        known = ", ".join(known.label for known in LANGUAGES)
        raise ToolchainMissing(
            f"programs in {language.label} cannot be judged; these can: {known}"
        ) from None
