"""Open files of bytes, plain or gzip, and turn what goes wrong into one sentence."""

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from alphacode.core.errors import DataError

BOM = b"\xef\xbb\xbf"
_GZIP_MAGIC = b"\x1f\x8b"


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn failures to read `path` inside the block into a `DataError`."""
    try:
        yield
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise DataError(
            f"{path}: the compressed data is damaged or cut short ({error}); "
            "expected a whole gzip file"
        ) from error
    except FileNotFoundError as error:
        raise DataError(
            f"{path}: there is no such file or folder; expected a problem"
        ) from error
    except OSError as error:
        raise DataError(
            f"cannot read {path}: {error.strerror or error}; "
            "expected a file this user may read"
        ) from error


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a file for reading bytes; gzip is told by content and undone.

    Raises:
      DataError: the file cannot be read, or its gzip is damaged, now or while it is
        read inside the block.
    """
    with reading(path), path.open("rb") as file:
        if file.read(len(_GZIP_MAGIC)) != _GZIP_MAGIC:
            file.seek(0)
            yield file
        else:
            file.seek(0)
            with gzip.open(file) as plain:
                yield plain  # type: ignore[misc]  # a GzipFile reads as a BinaryIO


def read_text(path: Path) -> str:
    """Return a whole UTF-8 file without its byte order mark, newlines untouched.

    Raises:
      DataError: the file cannot be read or is not UTF-8 text.
    """
    with opened(path) as file:
        return decoded(file.read().removeprefix(BOM), str(path))


def decoded(raw: bytes, where: str, first_line: int | None = 1) -> str:
    """Return UTF-8 bytes as text, naming line and byte where they are not.

    Args:
      raw: the bytes.
      where: file, for messages; file and line where `first_line` is `None`.
      first_line: number of the first line of `raw`.
    """
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        if first_line is not None:
            line = first_line + raw.count(b"\n", 0, error.start)
            where = f"{where}, line {line}"
        raise DataError(
            f"{where}: found the byte 0x{raw[error.start]:02x}, which is not UTF-8 "
            "there; expected UTF-8 text"
        ) from None
