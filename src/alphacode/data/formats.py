"""Tell which format a problem file has, by its ending and its first bytes."""

from pathlib import Path
from typing import Literal

from alphacode.core.errors import DataError
from alphacode.data.byte_files import BOM, opened, reading
from alphacode.data.statement_files import MARKDOWN_ENDINGS

Format = Literal["json", "json lines", "parquet", "markdown"]

JSON_LINES_ENDINGS = (".jsonl", ".ndjson")
PROBLEM_ENDINGS = (*JSON_LINES_ENDINGS, ".json", ".parquet", *MARKDOWN_ENDINGS)

SUPPORTED = (
    "a CodeContests file (.json, .jsonl, .parquet; also .gz), a Markdown problem "
    "(.md), a folder with a statement and N.in and N.out files, or a "
    "competitive-companion .json beside its statement"
)

_HEAD_BYTES = 2**16
_PARQUET_MAGIC = b"PAR1"


def ending(path: Path) -> str:
    """Return a file's ending in lower case, looking through `.gz`."""
    name = path.name.lower().removesuffix(".gz")
    return Path(name).suffix


def format_of(path: Path) -> Format:
    """Return the format of a file.

    Raises:
      DataError: the file cannot be read, is empty, or has no supported format.
    """
    if not path.is_file():
        # A missing file says so itself; what is left is a device or a pipe.
        with reading(path):
            path.stat()
        raise DataError(f"{path}: is no regular file; expected {SUPPORTED}")
    with opened(path) as file:
        head = file.read(_HEAD_BYTES)
    text = head.removeprefix(BOM).lstrip()
    kind = ending(path)
    if not text:
        raise DataError(f"{path}: the file is empty; expected {SUPPORTED}")
    if head.startswith(_PARQUET_MAGIC):
        return "parquet"
    if kind == ".parquet":
        raise DataError(
            f"{path}: is no Parquet file: it begins with {head[:4]!r}; "
            f"expected {_PARQUET_MAGIC!r}"
        )
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise DataError(f"{path}: is UTF-16 text; expected UTF-8 (save it so)")
    if b"\0" in head:
        raise DataError(f"{path}: holds binary data; expected {SUPPORTED}")
    if kind in MARKDOWN_ENDINGS:
        return "markdown"
    if kind in JSON_LINES_ENDINGS:
        return "json" if text.startswith(b"[") else "json lines"
    if kind == ".json" or text.startswith((b"{", b"[")):
        return "json"
    if text.startswith(b"# "):
        return "markdown"
    raise DataError(f"{path}: the format is not supported; expected {SUPPORTED}")
