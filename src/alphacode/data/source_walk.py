"""Find the files that source code is read from: folders, git checkouts, tables.

The order depends on the names alone, so that of two copies the same one is kept on
every machine. Links and hidden files and folders are passed over. Of a git checkout the
tracked files count, wherever it stands below the folder that is named.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from alphacode.core.errors import DataError
from alphacode.data.git_files import is_checkout, tracked_files

TABLE_ENDINGS = (
    ".parquet",
    *(f"{lines}{packed}" for lines in (".jsonl", ".ndjson") for packed in ("", ".gz")),
    ".jsonl.zst",
    ".ndjson.zst",
)
"""Endings of files that may hold one source file in each row."""


class Found(NamedTuple):
    """A file to read, and how it was come by."""

    path: Path
    may_be_table: bool
    """Whether its rows may be source files: by its ending, and in no checkout, whose
    tables are data of the program."""
    is_named: bool
    """Whether it was named by itself rather than found in a folder."""


def find_sources(path: Path, *, uses_git: bool) -> Iterator[Found]:
    """Yield the files of a path: itself, or those of the folder in order.

    Raises:
      DataError: it does not exist, cannot be listed, or is a checkout that git cannot
        list.
    """
    if path.is_file():
        yield Found(path, has_table_ending(path), is_named=True)
    elif path.is_dir():
        yield from _walk(path, uses_git, is_first=True)
    else:
        raise DataError(
            f"{path}: there is no such file or folder; expected source files, a folder "
            "of them, a git checkout, or a .parquet or .jsonl file with a row for each"
        )


def list_sources(paths: Iterable[Path], *, uses_git: bool) -> Iterator[tuple[str, int]]:
    """Yield name and size of every file, without reading any.

    Raises:
      DataError: as `find_sources`.
    """
    for path in paths:
        for found in find_sources(path, uses_git=uses_git):
            try:
                size = found.path.stat().st_size
            except OSError:
                size = -1
            inside = path if path.is_dir() else path.parent
            yield str(found.path.relative_to(inside)), size


def has_table_ending(path: Path) -> bool:
    """Return whether a file may be a table by its name."""
    return path.name.lower().endswith(TABLE_ENDINGS)


def _walk(folder: Path, uses_git: bool, *, is_first: bool) -> Iterator[Found]:
    if uses_git and is_checkout(folder):
        yield from _checkout(folder)
        return
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        # Below the first folder, one that cannot be listed holds nothing for us.
        if not is_first:
            return
        raise DataError(
            f"cannot read {folder}: {error.strerror}; expected a folder this user may "
            "list"
        ) from error
    entries = [entry for entry in entries if not _is_passed_over(entry)]
    for entry in entries:
        if entry.is_file(follow_symlinks=False):
            path = Path(entry.path)
            yield Found(path, has_table_ending(path), is_named=False)
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path), uses_git, is_first=False)


def _checkout(folder: Path) -> Iterator[Found]:
    for path in tracked_files(folder):
        inside = path.relative_to(folder).parts
        if path.is_symlink() or any(part.startswith(".") for part in inside):
            continue
        if path.is_file():
            yield Found(path, may_be_table=False, is_named=False)
        elif path.is_dir() and is_checkout(path):
            # A submodule.
            yield from _checkout(path)


def _is_passed_over(entry: "os.DirEntry[str]") -> bool:
    return entry.name.startswith(".") or entry.is_symlink()
