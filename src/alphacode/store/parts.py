"""One table as Parquet part files: appended atomically, merged so that they stay few.

A part is named by the appends it holds: `00000004-00000007.parquet` holds the fourth
to the seventh. A merge writes the part that spans others and only then deletes those,
so that a kill at any moment leaves every row readable exactly once: a part inside the
span of another is not read, and is deleted when the table is next opened for writing.
Rows that come one by one wait in a journal (journal.py) until they make a part.

Not covered: two writers at once (the run directory's lock refuses them).
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from alphacode.core.errors import RunError
from alphacode.core.files import write_atomically
from alphacode.store.journal import Journal, journals_in

# Parts of one size that are merged into the next size. A million samples in appends of
# 500 pass through three sizes: at most 45 files, each row written three times.
FAN_IN = 16
# Rows of a row group: few enough that one column of programs fits in memory easily.
ROW_GROUP_ROWS = 16_384
# A merge may delete a part between a reader's listing and its opening.
READ_ATTEMPTS = 5
# Row groups and files that are read ahead of what is looked at.
_LITTLE_AHEAD = {"batch_readahead": 2, "fragment_readahead": 1}


class Part(NamedTuple):
    """One part file and the span of appends it holds, both ends included."""

    first: int
    last: int
    path: Path

    @property
    def span(self) -> int:
        return self.last - self.first + 1


class PartFiles:
    """The part files of one table in one folder."""

    def __init__(self, folder: Path, schema: pa.Schema) -> None:
        self.folder = folder
        self.schema = schema
        self._parts: list[Part] | None = None
        self._journal: Journal | None = None
        self._waiting: list[Mapping[str, Any]] = []

    def open_for_writing(self) -> None:
        """Take up a killed writer's rows; delete its temporary and merged files."""
        alive = self._parts = self.parts()
        for part in _all_parts(self.folder):
            if part not in alive:
                part.path.unlink(missing_ok=True)
        for stale in self.folder.glob(".*.part"):
            stale.unlink(missing_ok=True)
        for number, rows, path in journals_in(self.folder):
            is_spent = any(part.first <= number <= part.last for part in alive)
            if rows and not is_spent:
                part = self._write(number, number, [_table(rows, self.schema)])
                self._parts.append(part)
            path.unlink(missing_ok=True)

    def parts(self) -> list[Part]:
        """Return the parts that are to be read, in order of appending."""
        alive: list[Part] = []
        # Widest first among those that begin together; anything that ends inside the
        # part before it has been merged into that part.
        for part in sorted(_all_parts(self.folder), key=lambda p: (p.first, -p.last)):
            if not alive or part.last > alive[-1].last:
                alive.append(part)
        return alive

    def append(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows as one new part: all of them are stored, or none.

        Raises:
          RunError: the place cannot be written.
        """
        self.flush()
        self._store(rows)

    def add(self, row: Mapping[str, Any]) -> int:
        """Put one row on disk, to be part of the next part; return how many wait.

        Reading sees the row after `flush`.

        Raises:
          RunError: the place cannot be written.
        """
        if self._journal is None:
            self._journal = Journal(self.folder, self._next_number())
        self._journal.add(row)
        self._waiting.append(row)
        return len(self._waiting)

    def flush(self) -> None:
        """Store the waiting rows as a part.

        Raises:
          RunError: the place cannot be written.
        """
        if self._journal is None:
            return
        self._store(self._waiting)
        self._journal.delete()
        self._journal, self._waiting = None, []

    def read(
        self,
        columns: Sequence[str] | None = None,
        where: ds.Expression | None = None,
        *,
        is_sparing: bool = False,
    ) -> pa.Table:
        """Return the rows a predicate keeps, in order of appending.

        Args:
          is_sparing: whether to read little ahead: for a predicate that looks at much
            text and keeps few rows.

        Raises:
          RunError: a part is damaged.
        """
        for attempt in range(READ_ATTEMPTS):
            paths = [str(part.path) for part in self.parts()]
            try:
                dataset = ds.dataset(paths, schema=self.schema, format="parquet")
                ahead = _LITTLE_AHEAD if is_sparing else {}
                return dataset.to_table(
                    columns=None if columns is None else list(columns),
                    filter=where,
                    **ahead,
                )
            except FileNotFoundError:
                if attempt == READ_ATTEMPTS - 1:
                    raise
            except (pa.ArrowInvalid, OSError) as error:
                raise RunError(
                    f"cannot read the table {self.folder}: {error}; "
                    "the file is damaged: delete it and run the same command again"
                ) from error
        raise AssertionError("unreachable: the last attempt returns or raises")

    def _next_number(self) -> int:
        if self._parts is None:
            self.open_for_writing()
        assert self._parts is not None
        return self._parts[-1].last + 1 if self._parts else 0

    def _store(self, rows: Sequence[Mapping[str, Any]]) -> None:
        if not rows:
            return
        number = self._next_number()
        part = self._write(number, number, [_table(rows, self.schema)])
        assert self._parts is not None
        self._parts.append(part)
        self._merge()

    def _merge(self) -> None:
        """Merge the newest parts while `FAN_IN` of one size stand together."""
        parts = self._parts
        assert parts is not None
        while len(parts) >= FAN_IN:
            newest = parts[-FAN_IN:]
            if len({part.span for part in newest}) > 1:
                return
            tables = map(self._read_part, newest)
            parts[-FAN_IN:] = [self._write(newest[0].first, newest[-1].last, tables)]
            for part in newest:
                part.path.unlink(missing_ok=True)

    def _read_part(self, part: Part) -> pa.Table:
        return pq.read_table(part.path, schema=self.schema)

    def _write(self, first: int, last: int, tables: Iterable[pa.Table]) -> Part:
        path = self.folder / f"{first:08d}-{last:08d}.parquet"
        write_atomically(path, lambda place: _write_parquet(place, tables, self.schema))
        _sync_folder(self.folder)
        return Part(first, last, path)


def _table(rows: Sequence[Mapping[str, Any]], schema: pa.Schema) -> pa.Table:
    plain = [dict(row) for row in rows]
    try:
        return pa.Table.from_pylist(plain, schema=schema)
    except UnicodeEncodeError:
        # Half a surrogate pair, in a program or a message, is no text that a file can
        # hold; it becomes a question mark.
        for row in plain:
            for name, value in row.items():
                if isinstance(value, str):
                    row[name] = value.encode("utf-8", "replace").decode("utf-8")
        return pa.Table.from_pylist(plain, schema=schema)


def _all_parts(folder: Path) -> list[Part]:
    found = []
    for path in folder.glob("*.parquet"):
        first, dash, last = path.stem.partition("-")
        if dash and first.isdigit() and last.isdigit():
            found.append(Part(int(first), int(last), path))
    return found


def _write_parquet(path: Path, tables: Iterable[pa.Table], schema: pa.Schema) -> None:
    """Write tables one after another, in row groups of a useful size."""
    waiting: list[pa.Table] = []
    num_waiting = 0
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for table in tables:
            waiting.append(table)
            num_waiting += table.num_rows
            if num_waiting >= ROW_GROUP_ROWS:
                writer.write_table(pa.concat_tables(waiting), ROW_GROUP_ROWS)
                waiting, num_waiting = [], 0
        if waiting:
            writer.write_table(pa.concat_tables(waiting), ROW_GROUP_ROWS)


def _sync_folder(folder: Path) -> None:
    """Make a rename survive a power cut, not only a kill."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
