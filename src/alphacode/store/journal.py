"""Rows that wait to become a part, each on disk the moment it is finished.

A part holds hundreds of rows; the journal holds those of the next part, one JSON line
each, written without delay, so that a kill loses none (a power cut may lose the last
seconds). Its name is the number of the part it becomes: if that part exists the journal
is spent, whenever the kill came.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from alphacode.core.errors import RunError


class Waiting(NamedTuple):
    """What a killed writer left: the number of its next part, and that part's rows."""

    number: int
    rows: list[dict[str, Any]]
    path: Path


class Journal:
    """The journal of one table's next part."""

    def __init__(self, folder: Path, number: int) -> None:
        self.path = folder / f".{number:08d}.journal"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            # Unbuffered: a line is with the system, and so survives us, at once.
            self._file = self.path.open("wb", buffering=0)
        except OSError as error:
            raise self._refused(error) from error

    def add(self, row: Mapping[str, Any]) -> None:
        """Write one row.

        Raises:
          RunError: the place cannot be written.
        """
        line = json.dumps(row, ensure_ascii=True).encode() + b"\n"
        try:
            written = self._file.write(line)
        except OSError as error:
            raise self._refused(error) from error
        if written != len(line):
            raise RunError(
                f"cannot write {self.path}: the disk is full; free some space"
            )

    def delete(self) -> None:
        """Close and remove the journal: its rows are in a part now."""
        self._file.close()
        self.path.unlink(missing_ok=True)

    def _refused(self, error: OSError) -> RunError:
        return RunError(
            f"cannot write {self.path}: {error.strerror or error}; "
            "choose another place or free some space"
        )


def journals_in(folder: Path) -> Iterator[Waiting]:
    """Yield what killed writers left; a line that was cut off is left out."""
    for path in sorted(folder.glob(".*.journal")):
        number = path.name[1:].partition(".")[0]
        if number.isdigit():
            yield Waiting(int(number), list(_rows(path)), path)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_bytes().splitlines(keepends=True):
        try:
            row = json.loads(line)
        except ValueError:
            # Cut off by a kill or a power cut: what follows was never finished.
            return
        if line.endswith(b"\n"):
            yield row
