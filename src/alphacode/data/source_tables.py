"""Tables with a source file in each row: The Stack's Parquet files, and JSON lines.

Parquet is read a row group at a time and handed out some rows at a time; JSON lines
(plain, gzip, or zstd) a line at a time. Nothing grows with the file.
"""

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from alphacode.core.errors import DataError
from alphacode.data.byte_files import opened, reading

CONTENT = ("content", "code", "text")
PATH = ("path", "max_stars_repo_path", "file_path", "filename")
ENDING = ("ext", "extension")
LANGUAGE = ("lang", "language", "programming_language")
"""The columns that are looked for, the first that is there counting."""

# Every row of a problem set has one; no table of sources does.
_OF_PROBLEMS = "description"
_ROWS_AT_ONCE = 64
# A longer line cannot hold a file of legal size, however it is escaped.
_MOST_LINE_BYTES = 64 * 2**20


class Row(NamedTuple):
    """What a row says of its source file."""

    number: int
    """From 1."""
    content: bytes | None
    """`None`: the row has no text or is malformed."""
    path: str
    """Empty where the table has no such column; as are the next two."""
    ending: str
    language: str


def is_source_table(path: Path) -> bool:
    """Return whether a file is a table with a column of source code.

    Raises:
      DataError: it cannot be read.
    """
    return bool(_first(CONTENT, names := _names(path))) and _OF_PROBLEMS not in names


def read_table(path: Path) -> Iterator[Row]:
    """Yield the rows of a table that `is_source_table` accepts.

    Raises:
      DataError: the file is damaged or cannot be read.
    """
    return _parquet_rows(path) if _is_parquet(path) else _line_rows(path)


def _names(path: Path) -> list[str]:
    """Return the columns of a table; of lines those of the first."""
    if not _is_parquet(path):
        with _lines_of(path) as file:
            # What is blank is no row, as in what follows.
            while (line := file.readline(_MOST_LINE_BYTES)) and not line.strip():
                pass
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            return []
        return list(row) if isinstance(row, dict) else []
    # Arrow takes longer to import than everything else here together.
    import pyarrow as pa
    import pyarrow.parquet as pq

    with reading(path):
        try:
            with pq.ParquetFile(path) as file:
                return list(file.schema_arrow.names)
        except pa.ArrowException as error:
            raise _damaged(path, error) from error


def _parquet_rows(path: Path) -> Iterator[Row]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    number = 0
    with reading(path):
        try:
            # Whole row groups are not fetched ahead: they would have to fit in memory.
            with pq.ParquetFile(
                path, pre_buffer=False, page_checksum_verification=True
            ) as file:
                names = file.schema_arrow.names
                wanted = [_first(each, names) for each in _COLUMNS]
                columns = list(filter(None, wanted))
                for batch in file.iter_batches(_ROWS_AT_ONCE, columns=columns):
                    # As bytes: whether they are UTF-8 is asked of every file alike.
                    values = [
                        batch.column(name).cast(pa.binary()).to_pylist()
                        if name
                        else [None] * len(batch)
                        for name in wanted
                    ]
                    for content, *facts in zip(*values, strict=True):
                        number += 1
                        texts = (
                            (fact or b"").decode(errors="replace") for fact in facts
                        )
                        yield Row(number, content, *texts)
        except (pa.ArrowException, OSError) as error:
            if isinstance(error, OSError) and error.errno is not None:
                raise
            raise _damaged(path, error, number) from error


def _line_rows(path: Path) -> Iterator[Row]:
    number = 0
    with _lines_of(path) as file:
        while line := file.readline(_MOST_LINE_BYTES):
            number += 1
            is_whole = line.endswith(b"\n") or len(line) < _MOST_LINE_BYTES
            while not is_whole:
                rest = file.readline(_MOST_LINE_BYTES)
                is_whole = not rest or rest.endswith(b"\n")
                line = b"{"
            if line.strip():
                yield _row_of_line(number, line)


def _row_of_line(number: int, line: bytes) -> Row:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict):
        return Row(number, None, "", "", "")
    content, *facts = (_text(row, names) for names in _COLUMNS)
    raw = content.encode("utf-8", "surrogatepass") if content is not None else None
    return Row(number, raw, *(fact or "" for fact in facts))


def _text(row: dict[str, Any], names: tuple[str, ...]) -> str | None:
    value = row.get(_first(names, list(row)) or "")
    return value if isinstance(value, str) else None


@contextmanager
def _lines_of(path: Path) -> Iterator[BinaryIO]:
    if not path.name.lower().endswith(".zst"):
        with opened(path) as file:
            yield file
        return
    import pyarrow as pa

    with reading(path):
        try:
            with pa.input_stream(str(path), compression="zstd") as stream:
                yield io.BufferedReader(stream)
        except (pa.ArrowException, OSError) as error:
            # Arrow tells of damage by an error of the system that has no number.
            if isinstance(error, OSError) and error.errno is not None:
                raise
            raise _damaged(path, error) from error


def _first(names: tuple[str, ...], there: list[str]) -> str | None:
    return next((name for name in names if name in there), None)


def _is_parquet(path: Path) -> bool:
    return path.name.lower().endswith(".parquet")


def _damaged(path: Path, error: Exception, row: int | None = None) -> DataError:
    where = f", behind row {row}" if row is not None else ""
    return DataError(
        f"{path}{where}: the file is damaged ({str(error).splitlines()[0]}); expected "
        "a whole .parquet or .jsonl file; fetch it again or leave it out"
    )


_COLUMNS = (CONTENT, PATH, ENDING, LANGUAGE)
