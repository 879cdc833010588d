"""The run directory: settings, tables and files of one run, safe against a kill.

    RUN/settings.json            what the run is: settings, model, problems
    RUN/tables/<table>/*.parquet one folder of part files per table (tables.py)
    RUN/submissions/             the chosen programs, for people
    RUN/.lock                    held while a process writes

Whatever has been appended stays; a stage asks what is there and does the rest.
"""

import fcntl
import json
import os
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import pyarrow as pa
import pyarrow.dataset as ds

from alphacode.core.errors import RunError
from alphacode.core.files import write_json
from alphacode.core.settings import leaves
from alphacode.store.parts import PartFiles
from alphacode.store.tables import TABLES

# How many rows, or seconds, wait in a journal before they become a part.
FLUSH_ROWS = 500
FLUSH_SECONDS = 5.0


class RunDirectory:
    """A run on disk. Open it by `create_or_continue`, or by `for_reading`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._tables = {
            name: PartFiles(path / "tables" / name, schema)
            for name, schema in TABLES.items()
        }

    @classmethod
    def for_reading(cls, path: Path) -> "RunDirectory":
        """Return a run to look into; another process may be writing it.

        Raises:
          RunError: there is no run at that place.
        """
        if not (path / "settings.json").is_file():
            raise RunError(f"{path} is no run directory: it has no settings.json")
        return cls(path)

    def settings(self) -> dict[str, Any]:
        """Return what settings.json holds.

        Raises:
          RunError: it is damaged.
        """
        try:
            value = json.loads((self.path / "settings.json").read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise RunError(
                f"cannot read {self.path / 'settings.json'}: {error}; "
                "choose another run directory"
            ) from error
        if not isinstance(value, dict):
            raise RunError(f"{self.path / 'settings.json'} holds no settings object")
        return value

    def append(self, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Store rows of a table: all or none, at once."""
        self._tables[table].append(rows)

    def read(
        self,
        table: str,
        columns: Sequence[str] | None = None,
        where: ds.Expression | None = None,
        *,
        is_sparing: bool = False,
    ) -> pa.Table:
        """Return stored rows, only some columns and rows where asked.

        Args:
          is_sparing: whether to hold little in memory, where much is looked at and
            little kept.
        """
        return self._tables[table].read(columns, where, is_sparing=is_sparing)

    def rows(
        self, table: str, columns: Sequence[str] | None = None, **equal: Any
    ) -> Iterator[dict[str, Any]]:
        """Yield stored rows as dictionaries where the named columns equal the values.

        Example:
          run.rows("judgements", problem="sum", stage="public")
        """
        where = None
        for column, value in equal.items():
            claim = ds.field(column) == value
            where = claim if where is None else where & claim
        for batch in self.read(table, columns, where).to_batches(max_chunksize=4096):
            yield from batch.to_pylist()

    def appender(self, table: str) -> "Appender":
        """Return a buffer that appends in batches; use it in a `with` statement."""
        return Appender(self._tables[table])

    def prepare(self) -> None:
        """Take up what a killed writer left behind, in all tables."""
        for parts in self._tables.values():
            parts.open_for_writing()


class Appender:
    """Rows on their way to a table: on disk at once, readable in batches.

    A batch is some hundred rows, or what came in a few seconds. Leaving the `with`
    block completes the batch, also on an exception.
    """

    def __init__(self, parts: PartFiles) -> None:
        self._parts = parts
        self._flushed_at = time.monotonic()

    def add(self, row: Mapping[str, Any]) -> None:
        """Store one row; complete the batch if it is full or old."""
        waiting = self._parts.add(row)
        age_s = time.monotonic() - self._flushed_at
        if waiting >= FLUSH_ROWS or age_s >= FLUSH_SECONDS:
            self._parts.flush()
            self._flushed_at = time.monotonic()

    def __enter__(self) -> "Appender":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # A store that just failed would fail again and hide the first error.
        if not isinstance(error, RunError):
            self._parts.flush()


@contextmanager
def create_or_continue(
    path: Path,
    settings: Mapping[str, Any],
    *,
    may_differ: Collection[str] = (),
    defaults: Mapping[str, Any] | None = None,
) -> Iterator[RunDirectory]:
    """Open a run for writing: a new one, or one begun with the same settings.

    Args:
      settings: plain JSON data that says what the run is.
      may_differ: dotted keys that do not change results, such as a worker count.
      defaults: what a run that knows nothing of a dotted key was begun with: it is
        older than the setting.

    Raises:
      RunError: the place cannot be written, another process writes to it, it holds
        something else, or the run there was begun with other settings.
    """
    run = RunDirectory(path)
    with _locked(path):
        if (path / "settings.json").exists():
            _require_same(path, run.settings(), settings, may_differ, defaults or {})
        else:
            _require_empty(path)
            write_json(path / "settings.json", settings)
        run.prepare()
        yield run


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the run's lock; the kernel frees it however the process ends."""
    try:
        path.mkdir(parents=True, exist_ok=True)
        file = (path / ".lock").open("a+")
    except OSError as error:
        raise RunError(
            f"cannot write to the run directory {path}: {error.strerror or error}; "
            "choose another with --run-dir"
        ) from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise RunError(
                f"process {_holder(file)} is writing to the run directory {path}; "
                "wait for it, or choose another with --run-dir"
            ) from None
        _name_holder(path, file)
        yield


def _holder(file: IO[str]) -> str:
    file.seek(0)
    return file.read().strip() or "(unknown)"


def _name_holder(path: Path, file: IO[str]) -> None:
    try:
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
    except OSError as error:
        raise RunError(
            f"cannot write to the run directory {path}: {error.strerror or error}; "
            "free some space, or choose another with --run-dir"
        ) from error


def _require_empty(path: Path) -> None:
    # A killed run may have left its lock and half a settings file, nothing more.
    foreign = [entry.name for entry in path.iterdir() if entry.name[0] != "."]
    if foreign:
        raise RunError(
            f"{path} is no run directory and is not empty (it holds {foreign[0]!r}); "
            "choose another with --run-dir"
        )


def _require_same(
    path: Path,
    stored: Mapping[str, Any],
    wanted: Mapping[str, Any],
    may_differ: Collection[str],
    defaults: Mapping[str, Any],
) -> None:
    # Through JSON, so that tuples and lists compare equal.
    now = leaves(json.loads(json.dumps(wanted)))
    before = {key: value for key, value in defaults.items() if key in now}
    before |= leaves(stored)
    absent = "(absent)"
    for key in [*now, *(key for key in before if key not in now)]:
        if key not in may_differ and before.get(key, absent) != now.get(key, absent):
            raise RunError(
                f"the run in {path} was begun with {key} = "
                f"{_shown(before.get(key, absent))}, now it is "
                f"{_shown(now.get(key, absent))}; use the same settings, or choose "
                "another place with --run-dir"
            )


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "..."
