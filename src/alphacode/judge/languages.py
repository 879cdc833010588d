"""Which languages are judged, and how a program of each becomes something to run.

A new language is one entry in `LANGUAGES` and one case in the conformance test.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from alphacode.core.errors import ConfigError, ToolchainMissing
from alphacode.core.limits import Limits
from alphacode.core.problem import Language
from alphacode.judge.compiler import CompileFailedError, Compiler
from alphacode.judge.worker import Run, Worker


class Program(Protocol):
    """Something that can be run on an input, as often as there are tests."""

    def run(self, worker: Worker, data: bytes, limits: Limits) -> Run:
        """Run once. A `compile_error` in the answer means it did not compile."""


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
    """Python source; each run is a fresh fork of a warm interpreter."""

    source: str

    def run(self, worker: Worker, data: bytes, limits: Limits) -> Run:
        """Run as `__main__`."""
        return worker.run_python(self.source, data, limits)


@dataclass(frozen=True, slots=True)
class BinaryProgram:
    """A compiled program."""

    path: Path

    def run(self, worker: Worker, data: bytes, limits: Limits) -> Run:
        """Execute the file."""
        return worker.run_binary(self.path, data, limits)


def prepare_python(
    worker: Worker, compiler: Compiler, source: str, *, is_run: bool
) -> Program:
    """Return Python source as it is: compiling is part of the first run."""
    if not is_run:
        checked = worker.run_python(source, b"", Limits(), check=True)
        if checked.compile_error is not None:
            raise CompileFailedError(checked.compile_error)
    return PythonProgram(source)


def prepare_cpp(
    worker: Worker, compiler: Compiler, source: str, *, is_run: bool
) -> Program:
    """Compile C++, or find it compiled."""
    return BinaryProgram(compiler.compile(worker, source))


LANGUAGES: dict[Language, LanguageSupport] = {
    Language.PYTHON3: LanguageSupport((".py", ".py3"), prepare_python),
    Language.CPP: LanguageSupport((".cpp", ".cc", ".cxx", ".c++"), prepare_cpp),
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
