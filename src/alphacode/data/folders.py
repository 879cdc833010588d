"""Read a problem folder: a statement, tests as `N.in` with `N.out`, and solutions.

problem.md               or statement.md, statement.txt, problem.txt, README.md
examples/1.in, 1.out     optional; public tests where the statement shows none
tests/1.in, 1.out        hidden tests (`.ans` too); or beside the statement
solutions/*.py *.cpp     optional; correct ones
incorrect_solutions/*    optional
checker.*, interactor.*  optional (see folder_checker.py)
"""

import re
from dataclasses import replace
from pathlib import Path

from alphacode.core.errors import DataError
from alphacode.core.problem import Language, Problem, Solution, TestCase
from alphacode.data import companion, folder_checker
from alphacode.data.byte_files import read_text, reading
from alphacode.data.markdown import problem_from_statement
from alphacode.data.statement_files import (
    STATEMENT_NAMES,
    read_statement,
    statement_in,
)

_EXAMPLE_FOLDERS = ("examples", "samples", "sample")
_TEST_FOLDER = "tests"
_OUTPUT_ENDINGS = (".out", ".ans")
_LANGUAGES = {
    ".py": Language.PYTHON3,
    ".py3": Language.PYTHON3,
    ".py2": Language.PYTHON,
    ".cpp": Language.CPP,
    ".cc": Language.CPP,
    ".cxx": Language.CPP,
    ".java": Language.JAVA,
}


def natural_order(path: Path) -> tuple[tuple[int, int | str], ...]:
    """Return a sort key that puts `2.in` before `10.in`."""
    parts = re.split(r"([0-9]+)", path.name)
    return tuple((0, int(p)) if p.isdecimal() else (1, p) for p in parts if p)


def entries(folder: Path) -> list[Path]:
    """Return what a folder holds, hidden files apart, in natural order.

    Raises:
      DataError: the folder cannot be listed.
    """
    with reading(folder):
        found = [path for path in folder.iterdir() if not path.name.startswith(".")]
    return sorted(found, key=lambda path: (natural_order(path), path.name))


def is_problem_folder(folder: Path) -> bool:
    """Whether a folder is one problem rather than a set of them.

    A README.md alone does not make a problem of a folder: sets have one too.
    """
    statement = statement_in(folder)
    if statement is None or statement.name != "README.md":
        return statement is not None or _has_tests(folder)
    return _has_tests(folder)


def read_problem_folder(folder: Path) -> Problem:
    """Return the problem of a folder.

    Raises:
      DataError: a file is missing, unpaired, malformed or cannot be read.
    """
    statement_path = statement_in(folder)
    if statement_path is None:
        raise DataError(
            f"{folder}: has tests and no statement; expected one of "
            f"{', '.join(STATEMENT_NAMES)}"
        )
    problem = _stated(folder, statement_path)
    hidden = problem.private_tests + _hidden_tests(folder)
    if not (problem.public_tests or hidden):
        raise DataError(
            f"{statement_path}: has no examples, and {folder} no tests; expected a "
            "section '## Examples' or files tests/1.in and tests/1.out"
        )
    return replace(
        problem,
        private_tests=hidden,
        solutions=_solutions(folder / "solutions"),
        incorrect_solutions=_solutions(folder / "incorrect_solutions"),
        checker=folder_checker.with_files(problem.checker, folder, _LANGUAGES),
    )


def _stated(folder: Path, statement_path: Path) -> Problem:
    """Return the problem as its statement and its examples tell it."""
    sent = {
        path: row
        for path in sorted(folder.glob("*.json"))
        if (row := companion.companion_in(path)) is not None
    }
    if len(sent) > 1:
        raise DataError(
            f"{folder}: found {len(sent)} competitive-companion files for one "
            f"statement, {statement_path.name}; expected one"
        )
    for path, row in sent.items():
        return companion.problem_from_companion(row, path)
    statement = read_statement(statement_path)
    for name in _EXAMPLE_FOLDERS:
        if not statement.examples and (folder / name).is_dir():
            statement = statement.with_examples(read_tests(folder / name))
    return problem_from_statement(statement, statement.title or folder.resolve().name)


def _has_tests(folder: Path) -> bool:
    places = (folder, folder / _TEST_FOLDER)
    return any(any(place.glob("*.in")) for place in places if place.is_dir())


def _hidden_tests(folder: Path) -> tuple[TestCase, ...]:
    inside = folder / _TEST_FOLDER
    return read_tests(folder) + (read_tests(inside) if inside.is_dir() else ())


def read_tests(folder: Path) -> tuple[TestCase, ...]:
    """Return the tests of a folder in numeric order of their names.

    Raises:
      DataError: an input without its output, an output without its input, or two
        outputs for one input.
    """
    files = {path.name: path for path in entries(folder) if path.is_file()}
    tests = []
    for name, path in files.items():
        if path.suffix in _OUTPUT_ENDINGS and f"{path.stem}.in" not in files:
            raise DataError(f"{path}: has no input; expected {path.stem}.in beside it")
        if path.suffix != ".in":
            continue
        outputs = [
            files[path.stem + ending]
            for ending in _OUTPUT_ENDINGS
            if path.stem + ending in files
        ]
        if len(outputs) != 1:
            found = "two outputs" if outputs else "no output"
            raise DataError(
                f"{folder / name}: has {found}; expected one of {path.stem}.out "
                f"and {path.stem}.ans beside it"
            )
        tests.append(TestCase(read_text(path), read_text(outputs[0])))
    return tuple(tests)


def _solutions(folder: Path) -> tuple[Solution, ...]:
    if not folder.is_dir():
        return ()
    found = []
    for path in entries(folder):
        if not path.is_file():
            continue
        language = _LANGUAGES.get(path.suffix.lower())
        if language is None:
            raise DataError(
                f"{path}: the language of this solution is not known by its ending; "
                f"expected one of {', '.join(_LANGUAGES)}"
            )
        found.append(Solution(language, read_text(path)))
    return tuple(found)
