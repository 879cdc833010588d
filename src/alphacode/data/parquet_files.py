"""Read and write Parquet files of the released schema, a few rows in memory at a time.

The Hugging Face mirror stores the names of its own enumeration numbers in the file's
metadata (see `enumerations.py`); where a file has them, they decide.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from alphacode.core.errors import DataError
from alphacode.core.problem import Problem
from alphacode.data import checkers
from alphacode.data.byte_files import reading
from alphacode.data.fields import OnBad
from alphacode.data.rows import REQUIRED, problem_from_row, problem_to_row

# A released row is 1.4 MB decoded on average, and some are a hundred times that.
_ROWS_AT_ONCE = 8
_ROW_GROUP_BYTES = 64 * 2**20

# What Arrow raises about a damaged file; it checks UTF-8 only when it hands texts out.
_DAMAGE = (pa.ArrowException, OSError, ValueError)

_TEXTS = pa.list_(pa.string())
_TESTS = pa.struct([("input", _TEXTS), ("output", _TEXTS)])
_SOLUTIONS = pa.struct([("language", pa.list_(pa.int64())), ("solution", _TEXTS)])

SCHEMA = pa.schema(
    [
        ("name", pa.string()),
        ("description", pa.string()),
        ("public_tests", _TESTS),
        ("private_tests", _TESTS),
        ("generated_tests", _TESTS),
        ("source", pa.int64()),
        ("difficulty", pa.int64()),
        ("solutions", _SOLUTIONS),
        ("incorrect_solutions", _SOLUTIONS),
        ("cf_contest_id", pa.int64()),
        ("cf_index", pa.string()),
        ("cf_points", pa.float64()),
        ("cf_rating", pa.int64()),
        ("cf_tags", _TEXTS),
        ("is_description_translated", pa.bool_()),
        ("untranslated_description", pa.string()),
        ("time_limit", pa.struct([("seconds", pa.int64()), ("nanos", pa.int64())])),
        ("memory_limit_bytes", pa.int64()),
        ("input_file", pa.string()),
        ("output_file", pa.string()),
    ]
)
"""The released schema's columns; the points in 64 bits, so that none is rounded."""

_CHECKER = pa.field(checkers.FIELD, pa.string())
"""One more column, where a problem has a checker of its own."""


def read_parquet(path: Path, on_bad: OnBad) -> Iterator[Problem]:
    """Yield the problems of a Parquet file, one row group after another.

    A damaged row group is one bad row; the groups behind it are still read.

    Raises:
      DataError: no Parquet file, or none of problems.
    """
    row_number = 0
    with reading(path), path.open("rb") as raw, _opened(raw, path) as file:
        names = _class_names(file.schema_arrow)
        columns = _columns(file, path)
        for group in range(file.num_row_groups):
            first = row_number + 1
            row_number += file.metadata.row_group(group).num_rows
            yield from _read_group(file, group, first, columns, names, path, on_bad)


def write_parquet(path: Path, problems: Iterable[Problem]) -> int:
    """Write problems to a new file, a row group at a time; return their number.

    The file has the released schema, and a column `checker` if one is needed.
    """
    count = 0
    with closing(_Groups(path)) as groups:
        for problem in problems:
            groups.add(problem)
            count += 1
        groups.write_held()
    return count


class _Groups:
    """Row groups of a file; they are written again if the column `checker` comes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._schema = SCHEMA
        self._writer = _writer(path, SCHEMA)
        self._held: list[dict[str, Any]] = []
        self._held_bytes = 0

    def add(self, problem: Problem) -> None:
        """Hold one more row, and write the held ones when they are many."""
        row = problem_to_row(problem)
        checker = row.get(checkers.FIELD)
        if checker is not None and self._schema is SCHEMA:
            self._widen()
        if isinstance(checker, dict):
            row[checkers.FIELD] = json.dumps(checker, ensure_ascii=False)
        self._held.append(row)
        self._held_bytes += _size(problem)
        if self._held_bytes >= _ROW_GROUP_BYTES:
            self.write_held()

    def close(self) -> None:
        """Write the end of the file."""
        self._writer.close()

    def write_held(self) -> None:
        """Write the rows that are held as one group, if there are any."""
        if not self._held:
            return
        table = pa.Table.from_pylist(self._held, schema=self._schema)
        self._writer.write_table(table)
        self._held, self._held_bytes = [], 0

    def _widen(self) -> None:
        """Copy the groups written so far into a file with the column `checker`."""
        self._writer.close()
        self._schema = SCHEMA.append(_CHECKER)
        narrow = self._path.with_name(f"{self._path.name}.narrow")
        self._path.replace(narrow)
        try:
            self._writer = _writer(self._path, self._schema)
            with pq.ParquetFile(narrow) as file:
                for group in range(file.num_row_groups):
                    table = file.read_row_group(group)
                    blank = pa.nulls(table.num_rows, pa.string())
                    self._writer.write_table(table.append_column(_CHECKER, blank))
        finally:
            narrow.unlink()


def _writer(path: Path, schema: pa.Schema) -> Any:
    # With checksums, damage to a file is told instead of read as other numbers.
    return pq.ParquetWriter(path, schema, compression="zstd", write_page_checksum=True)


def _opened(raw: Any, path: Path) -> Any:
    try:
        return pq.ParquetFile(raw, page_checksum_verification=True)
    except _DAMAGE as error:
        raise _damage(path, "file", error) from None


def _read_group(
    file: Any,
    group: int,
    first: int,
    columns: list[str],
    names: Mapping[str, list[str]],
    path: Path,
    on_bad: OnBad,
) -> Iterator[Problem]:
    row_number = first - 1
    batches = file.iter_batches(_ROWS_AT_ONCE, row_groups=[group], columns=columns)
    while True:
        try:
            batch = next(batches, None)
            rows = [] if batch is None else batch.to_pylist()
        except _DAMAGE as error:
            on_bad(_damage(path, f"part after row {row_number}", error))
            return
        if batch is None:
            return
        for row in rows:
            row_number += 1
            try:
                problem = problem_from_row(
                    _with_names(row, names), f"{path}, row {row_number}"
                )
            except DataError as error:
                on_bad(error)
            else:
                yield problem


def _damage(path: Path, part: str, error: Exception) -> DataError:
    reason = " ".join(str(error).split())[:120]
    return DataError(
        f"{path}: the Parquet {part} is damaged or cut short ({reason}); "
        "expected a whole Parquet file"
    )


def _columns(file: Any, path: Path) -> list[str]:
    """Return the columns to read: those of the schema that the file has."""
    present = list(file.schema_arrow.names)
    for name in REQUIRED:
        if name not in present:
            raise DataError(
                f"{path}: the column {name!r} is missing; expected the columns of the "
                f"CodeContests schema; found {', '.join(present)[:200]}"
            )
    return [name for name in SCHEMA.append(_CHECKER).names if name in present]


def _class_names(schema: Any) -> dict[str, list[str]]:
    """Return the names that the file itself gives to its enumeration numbers."""
    try:
        stored = json.loads((schema.metadata or {})[b"huggingface"])
        features = stored["info"]["features"]
        kinds = {field: features.get(field) for field in ("source", "difficulty")}
        return {
            field: [str(name) for name in kind["names"]]
            for field, kind in kinds.items()
            if isinstance(kind, dict) and isinstance(kind.get("names"), list)
        }
    except (KeyError, ValueError, TypeError, AttributeError):
        return {}


def _with_names(row: dict[str, Any], names: Mapping[str, list[str]]) -> dict[str, Any]:
    for field, known in names.items():
        value = row.get(field)
        if isinstance(value, int) and 0 <= value < len(known):
            row[field] = known[value]
    return row


def _size(problem: Problem) -> int:
    tests = problem.public_tests + problem.hidden_tests
    checker = problem.checker
    programs = [each.program for each in (checker.program, checker.interactor) if each]
    return (
        len(problem.description)
        + sum(len(test.input) + len(test.output) for test in tests)
        + sum(len(solution.solution) for solution, _ in problem.labelled_solutions())
        + sum(len(program.solution) for program in programs)
    )
