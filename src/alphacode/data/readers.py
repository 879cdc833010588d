"""Read problems from any supported file or folder, lazily.

A folder is either one problem (see `folders.py`) or a set: of problem files, of
problem folders, or of both, in natural order of their names, at any depth.
"""

import logging
from collections.abc import Generator, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Literal

from alphacode.core.errors import DataError
from alphacode.core.problem import Problem
from alphacode.data import folders
from alphacode.data.companion import companion_in
from alphacode.data.fields import OnBad
from alphacode.data.formats import PROBLEM_ENDINGS, SUPPORTED, ending, format_of
from alphacode.data.json_files import read_json, read_json_lines
from alphacode.data.markdown import read_markdown
from alphacode.data.statement_files import MARKDOWN_ENDINGS

_LOG = logging.getLogger(__name__)

# Files that tell of a set of problems and are none.
_ABOUT_THE_SET = ("readme", "license", "changelog", "contributing", "notice")


def read_problems(
    path: Path,
    *,
    on_error: Literal["raise", "skip"] = "raise",
    skipped: list[str] | None = None,
) -> Generator[Problem, None, None]:
    """Yield the problems of a file or folder, each read when it is asked for.

    Args:
      path: a file or folder in any format of docs/problem-formats.md.
      on_error: what to do about a malformed problem among others: raise its
        `DataError`, or go on behind it. A path that as a whole holds nothing to read
        (missing, empty, no supported format) raises either way.
      skipped: receives one sentence for each problem left out; without it they are
        logged as warnings.

    Raises:
      DataError: says file, line or field, what was found and what was expected.
    """
    path = Path(path)
    bad = 0

    def on_bad(error: DataError) -> None:
        nonlocal bad
        bad += 1
        if on_error == "raise":
            raise error
        if skipped is None:
            _LOG.warning("left out: %s", error)
        else:
            skipped.append(str(error))

    count = 0
    for problem in _read(path, on_bad):
        count += 1
        yield problem
    if not (count or bad):
        raise DataError(f"{path}: holds no problem; expected {SUPPORTED}")


def read_problem(path: Path) -> Problem:
    """Return the one problem of a file or folder.

    Raises:
      DataError: it is malformed, or holds more than one problem.
    """
    with closing(read_problems(path)) as problems:
        first, *more = islice(problems, 2)
    if more:
        raise DataError(
            f"{path}: holds more than one problem, {first.name!r} and {more[0].name!r} "
            "the first of them; expected exactly one"
        )
    return first


def _read(path: Path, on_bad: OnBad) -> Iterator[Problem]:
    return _read_folder(path, on_bad) if path.is_dir() else _read_file(path, on_bad)


def _read_file(path: Path, on_bad: OnBad) -> Iterator[Problem]:
    match format_of(path):
        case "json":
            yield from read_json(path, on_bad)
        case "json lines":
            yield from read_json_lines(path, on_bad)
        case "markdown":
            yield read_markdown(path)
        case "parquet":
            # Arrow takes longer to import than everything else here together.
            from alphacode.data.parquet_files import read_parquet

            yield from read_parquet(path, on_bad)


def _read_folder(folder: Path, on_bad: OnBad) -> Iterator[Problem]:
    if (folder / "problem.yaml").is_file():
        raise DataError(
            f"{folder}: is an ICPC problem package (it has a problem.yaml), which is "
            f"not supported; expected {SUPPORTED}"
        )
    if folders.is_problem_folder(folder):
        yield folders.read_problem_folder(folder)
        return
    for path in folders.entries(folder):
        if not _is_member(path):
            continue
        try:
            yield from _read(path, on_bad)
        except DataError as error:
            on_bad(error)


def _is_member(path: Path) -> bool:
    """Whether an entry of a set of problems is, or holds, problems of its own."""
    if path.is_dir():
        # A link to a folder could lead back to where it stands, for ever.
        return not path.is_symlink()
    if ending(path) not in PROBLEM_ENDINGS or path.stem.lower() in _ABOUT_THE_SET:
        return False
    if ending(path) not in MARKDOWN_ENDINGS:
        return True
    beside = path.with_suffix(".json")
    return not (beside.is_file() and companion_in(beside) is not None)
