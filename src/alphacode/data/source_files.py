"""Read a folder of source files for pre-training, filtered as the paper filters.

Kept: files in the paper's twelve languages, Python 2 and 3 told apart by whether
Python 3's parser accepts the file. Dropped: files above 1 MB or with a line of more
than 1000 characters (made by a machine), and copies that differ only in white space.

Not covered: licences. Give it a folder whose licences allow training.
Source: paper section 3.1 and table A1.
"""

import ast
import hashlib
import os
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from alphacode.core.errors import DataError

MAX_FILE_BYTES = 1_000_000
MAX_LINE_CHARACTERS = 1000

LANGUAGE_OF_ENDING = {
    **dict.fromkeys((".cpp", ".cc", ".cxx", ".c++", ".hpp", ".hh", ".hxx"), "cpp"),
    ".cs": "csharp",
    ".go": "go",
    ".java": "java",
    **dict.fromkeys((".js", ".mjs", ".cjs", ".jsx"), "javascript"),
    ".lua": "lua",
    ".php": "php",
    ".py": "python3",
    ".rb": "ruby",
    ".rs": "rust",
    **dict.fromkeys((".scala", ".sc"), "scala"),
    **dict.fromkeys((".ts", ".tsx"), "typescript"),
}
"""Label by ending. Headers ending in `.h` are as often C, which the paper leaves out.

The labels of the languages that solutions have are those of `Language`; `python`
(version 2) is told from `python3` by parsing.
"""


class SourceFile(NamedTuple):
    """One file of source code."""

    path: Path
    language: str
    text: str


@dataclass
class SourceReport:
    """How many files were kept, by language, and dropped, by reason."""

    kept: Counter[str] = field(default_factory=Counter)
    dropped: Counter[str] = field(default_factory=Counter)
    """Reasons: `other ending`, `too large`, `long line`, `not UTF-8`, `unreadable`,
    `empty`, `duplicate`."""
    kept_bytes: int = 0

    def __str__(self) -> str:
        kept = ", ".join(f"{count} {name}" for name, count in sorted(self.kept.items()))
        dropped = ", ".join(
            f"{count} {reason}" for reason, count in sorted(self.dropped.items())
        )
        return (
            f"kept {self.kept.total()} files ({kept or 'none'}; {self.kept_bytes} "
            f"bytes), dropped {self.dropped.total()} ({dropped or 'none'})"
        )


def read_source_files(
    folder: Path, report: SourceReport | None = None
) -> Iterator[SourceFile]:
    """Yield the source files below a folder in order of their paths.

    The order depends on the names alone, so that of two copies the same one is kept
    on every machine. Links and hidden files and folders are passed over.

    Args:
      folder: where to begin.
      report: filled in as files are read; complete when the iterator ends.

    Raises:
      DataError: `folder` is no folder that can be listed.
    """
    if not folder.is_dir():
        raise DataError(f"{folder}: expected a folder of source files; found none")
    report = SourceReport() if report is None else report
    seen: set[bytes] = set()
    for path in _files(folder):
        language = LANGUAGE_OF_ENDING.get(path.suffix.lower())
        reason, text = ("other ending", "") if language is None else _text(path)
        if not reason:
            fingerprint = _fingerprint(text)
            reason = "duplicate" if fingerprint in seen else ""
            seen.add(fingerprint)
        if language is None or reason:
            report.dropped[reason] += 1
            continue
        if language == "python3" and not is_python3(text):
            language = "python"
        report.kept[language] += 1
        report.kept_bytes += len(text.encode())
        yield SourceFile(path, language, text)


def is_python3(text: str) -> bool:
    """Whether Python 3's parser accepts a program."""
    try:
        with warnings.catch_warnings():
            # Doubtful escapes and the like are no reason to call it Python 2.
            warnings.simplefilter("ignore")
            ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _files(folder: Path) -> Iterator[Path]:
    def refuse(error: OSError) -> None:
        # Below the first folder, one that cannot be listed holds nothing for us.
        if error.filename == str(folder):
            raise DataError(
                f"cannot read {folder}: {error.strerror}; expected a folder this user "
                "may list"
            )

    for place, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if not name.startswith(".") and path.is_file() and not path.is_symlink():
                yield path


def _text(path: Path) -> tuple[str, str]:
    """Return why a file is dropped (empty: it is kept), and its text."""
    try:
        with path.open("rb") as file:
            # One byte more than is allowed, so that a huge file costs no memory.
            raw = file.read(MAX_FILE_BYTES + 1)
    except OSError:
        return "unreadable", ""
    if len(raw) > MAX_FILE_BYTES:
        return "too large", ""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "not UTF-8", ""
    if not text.strip():
        return "empty", ""
    if max(map(len, text.splitlines())) > MAX_LINE_CHARACTERS:
        return "long line", ""
    return "", text


def _fingerprint(text: str) -> bytes:
    # 128 bits: among 10**8 files the chance of one false match is below 10**-22.
    return hashlib.blake2b("".join(text.split()).encode(), digest_size=16).digest()
