"""Read source files for pre-training, filtered as the paper filters.

Kept: files in the paper's twelve languages. Dropped: files above 1 MB or with a line of
more than 1000 characters (made by a machine), and copies that differ only in white
space. Python 2 is a language of its own: a Python file that the parser of the running
Python 3 refuses, for whatever reason, counts as Python 2, as in the paper.

Not covered: licences. Give it sources whose licences allow training.
Source: paper section 3.1 and table A1.
"""

import ast
import hashlib
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from pydantic import Field

from alphacode.core.errors import ConfigError, DataError
from alphacode.core.names import hint
from alphacode.core.parallel import map_in_order
from alphacode.core.settings import Settings
from alphacode.data.decontamination import Decontaminator, Overlap
from alphacode.data.fingerprints import FingerprintSet
from alphacode.data.source_report import SourceReport
from alphacode.data.source_tables import Row, is_source_table, read_table
from alphacode.data.source_walk import Found, find_sources

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

LANGUAGES = tuple(sorted({*LANGUAGE_OF_ENDING.values(), "python"}))
"""The paper's twelve, Python in two."""

OTHER = "other"
"""Label of a file that is named by itself and has no known ending."""

# Names that tables give to languages, where they are not the labels.
_LANGUAGE_OF_NAME = {
    **{language: language for language in LANGUAGES},
    "python": "python3",
    **dict.fromkeys(("c++", "c plus plus"), "cpp"),
    **dict.fromkeys(("c#", "c-sharp"), "csharp"),
    "golang": "go",
}


# What is sent to a process at once.
_CHUNK_BYTES = 1_000_000


class SourceSettings(Settings):
    """Which source files are kept."""

    languages: tuple[str, ...] = LANGUAGES
    """Languages kept; `python` is Python 2."""
    max_file_bytes: int = Field(default=1_000_000, ge=1)
    """Larger files are dropped."""
    max_line_characters: int = Field(default=1000, ge=1)
    """Files with a longer line are dropped."""
    drops_duplicates: bool = True
    """Whether of files that are equal but for white space the first alone is kept."""
    tells_python2: bool = True
    """Whether Python files that Python 3 cannot parse are labelled `python`."""
    uses_git: bool = True
    """Whether of a git checkout the tracked files alone are read."""


class SourceFile(NamedTuple):
    """One file of source code."""

    name: str
    """Path; of a row in a table `FILE:ROW`, and its own path behind it."""
    language: str
    text: str


class _Raw(NamedTuple):
    """A file before the filters; `reason` says why it is dropped already."""

    name: str
    language: str
    content: bytes
    reason: str = ""


class _Candidate(NamedTuple):
    """A file that has passed the filters that are quick."""

    file: SourceFile
    size: int
    """Bytes read."""
    is_filtered: bool
    """Whether the slow filters apply too."""


class _Inspected(NamedTuple):
    """A file behind all filters, and why it is dropped, if it is."""

    file: SourceFile
    size: int
    reason: str
    overlaps: list[Overlap]


class _Setup(NamedTuple):
    """What the slow filters need."""

    settings: SourceSettings
    decontaminator: Decontaminator | None


def read_sources(
    paths: Iterable[Path],
    settings: SourceSettings = SourceSettings(),  # noqa: B008 (frozen)
    report: SourceReport | None = None,
    decontaminator: Decontaminator | None = None,
    *,
    workers: int = 1,
) -> Iterator[SourceFile]:
    """Yield the source files of paths, filtered, each read when it is asked for.

    A path is a folder, a git checkout, a table (.parquet, .jsonl; also .gz and .zst)
    with a file in each row, or a source file. A source file named by itself passes the
    filters: its name was choice enough. Duplicates are found across all paths.

    Args:
      report: filled in as files are read; complete when the iterator ends.
      decontaminator: files that overlap with its problems are dropped.
      workers: processes for what is slow, parsing and decontamination; with more than
        one, files are read some megabytes ahead.

    Raises:
      ConfigError: a language is not known.
      DataError: a path cannot be read.
    """
    for language in settings.languages:
        if language not in LANGUAGES:
            raise ConfigError(
                f"sources.languages names {language!r}{hint(language, LANGUAGES)}; "
                f"expected some of {', '.join(LANGUAGES)}"
            )
    report = SourceReport() if report is None else report
    chunks = _chunks(
        _candidates(paths, settings, report), 1 if workers <= 1 else _CHUNK_BYTES
    )
    setup = _Setup(settings, decontaminator)
    for chunk in map_in_order(_inspect, setup, chunks, workers=workers):
        for file, size, reason, overlaps in chunk:
            report.overlaps += overlaps
            if reason:
                report.drop(reason, size)
            else:
                report.keep(file.language, len(file.text.encode()))
                yield file


def _candidates(
    paths: Iterable[Path], settings: SourceSettings, report: SourceReport
) -> Iterator[_Candidate]:
    """Yield what passes the quick filters; count the rest."""
    seen = FingerprintSet()
    for path in paths:
        for found in find_sources(path, uses_git=settings.uses_git):
            for raw, is_filtered in _raw(found, settings):
                text, reason = (
                    _filtered(raw, settings, seen) if is_filtered else _as_it_is(raw)
                )
                size = len(raw.content)
                if reason:
                    report.drop(reason, size)
                else:
                    file = SourceFile(raw.name, raw.language, text)
                    yield _Candidate(file, size, is_filtered)


def _chunks(items: Iterator[_Candidate], limit: int) -> Iterator[list[_Candidate]]:
    chunk: list[_Candidate] = []
    size = 0
    for item in items:
        chunk.append(item)
        size += item.size + 1
        if size >= limit:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _inspect(setup: _Setup, chunk: list[_Candidate]) -> list[_Inspected]:
    """Apply the slow filters."""
    settings, decontaminator = setup
    found = []
    for file, size, is_filtered in chunk:
        reason, overlaps = "", []
        if is_filtered and file.language == "python3" and settings.tells_python2:
            language = "python3" if is_python3(file.text) else "python"
            file = file._replace(language=language)
        if is_filtered and file.language not in settings.languages:
            reason = "other language"
        elif decontaminator:
            overlaps = decontaminator.overlaps(file.name, file.text)
            reason = "overlap" if overlaps else ""
        found.append(_Inspected(file, size, reason, overlaps))
    return found


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


def _raw(found: Found, settings: SourceSettings) -> Iterator[tuple[_Raw, bool]]:
    """Yield what a file holds, and whether the filters apply."""
    path = found.path
    if found.may_be_table:
        if is_source_table(path):
            for row in read_table(path):
                yield _of_row(path, row), True
            return
        if found.is_named:
            raise DataError(
                f"{path}: no column holds source code; expected one called content, "
                "code or text, as The Stack has, and none called description"
            )
    language = LANGUAGE_OF_ENDING.get(path.suffix.lower())
    if found.is_named:
        yield _read(path, language or OTHER, None), False
    elif language is None:
        yield _Raw(str(path), OTHER, b"", "other ending"), True
    else:
        yield _read(path, language, settings.max_file_bytes), True


def _read(path: Path, language: str, limit: int | None) -> _Raw:
    """Read a file; with a limit, one byte more at most, and failures are a reason."""
    try:
        with path.open("rb") as file:
            content = file.read() if limit is None else file.read(limit + 1)
    except OSError as error:
        if limit is None:
            raise DataError(
                f"cannot read {path} as source code: {error.strerror or error}"
            ) from error
        return _Raw(str(path), language, b"", "unreadable")
    return _Raw(str(path), language, content)


def _of_row(path: Path, row: Row) -> _Raw:
    """Return a row as a file; its path's ending says the language before all else."""
    name = f"{path}:{row.number}" + (f" {row.path}" if row.path else "")
    if row.content is None:
        return _Raw(name, OTHER, b"", "malformed row")
    if row.path:
        language = LANGUAGE_OF_ENDING.get(PurePosixPath(row.path).suffix.lower())
    elif row.ending:
        language = LANGUAGE_OF_ENDING.get("." + row.ending.lower().lstrip("."))
    else:
        language = _LANGUAGE_OF_NAME.get(row.language.lower())
        if language is None:
            return _Raw(name, OTHER, row.content, "other language")
    if language is None:
        return _Raw(name, OTHER, row.content, "other ending")
    return _Raw(name, language, row.content)


def _as_it_is(raw: _Raw) -> tuple[str, str]:
    try:
        return raw.content.decode("utf-8-sig"), ""
    except UnicodeDecodeError as error:
        raise DataError(
            f"cannot read {raw.name} as UTF-8 source code: {error}"
        ) from error


def _filtered(
    raw: _Raw, settings: SourceSettings, seen: FingerprintSet
) -> tuple[str, str]:
    """Return the text of a file and, if it is dropped, why."""
    if raw.reason:
        return "", raw.reason
    if len(raw.content) > settings.max_file_bytes:
        return "", "too large"
    try:
        text = raw.content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "", "not UTF-8"
    if not text.strip():
        return "", "empty"
    if max(map(len, text.splitlines())) > settings.max_line_characters:
        return "", "long line"
    if settings.drops_duplicates and not seen.add(_fingerprint(text)):
        return "", "duplicate"
    return text, ""


def _fingerprint(text: str) -> int:
    # 64 bits: among 10**8 files the chance of one false match is 3 in 10,000.
    raw = "".join(text.split()).encode()
    return int.from_bytes(hashlib.blake2b(raw, digest_size=8).digest(), "little")
