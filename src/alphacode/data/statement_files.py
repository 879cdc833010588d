"""Find and read the statement that stands beside tests or beside a JSON file."""

from pathlib import Path

from alphacode.core.errors import DataError
from alphacode.data.byte_files import read_text
from alphacode.data.description import Statement, plain_statement
from alphacode.data.markdown import parse_markdown

MARKDOWN_ENDINGS = (".md", ".markdown")
STATEMENT_NAMES = (
    "problem.md",
    "statement.md",
    "statement.txt",
    "problem.txt",
    "README.md",
)
"""Names of a statement in a folder, the first found being taken."""


def read_statement(path: Path) -> Statement:
    """Return what a statement file says, Markdown or plain text by its ending.

    Raises:
      DataError: the file cannot be read, is malformed or says nothing.
    """
    text = read_text(path)
    if not text.strip():
        raise DataError(f"{path}: has no statement; expected text")
    if path.suffix.lower() in MARKDOWN_ENDINGS:
        return parse_markdown(text, str(path))
    return plain_statement(text)


def statement_in(folder: Path) -> Path | None:
    """Return the statement file of a folder, if it has one."""
    found = (folder / name for name in STATEMENT_NAMES)
    return next((path for path in found if path.is_file()), None)


def statement_beside(path: Path) -> Path | None:
    """Return the statement that goes with a JSON file: `a.md` or `a.txt` for `a.json`.

    Where there is none of its own name, the folder's statement; a README.md is none,
    since it may tell of a whole set of problems.
    """
    endings = (*MARKDOWN_ENDINGS, ".txt")
    own = [path.with_suffix(ending) for ending in endings]
    shared = [path.parent / name for name in STATEMENT_NAMES if name != "README.md"]
    return next((found for found in own + shared if found.is_file()), None)
