"""Write problems in the released schema, or one problem as Markdown; all atomically."""

import gzip
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import IO, NamedTuple, cast

from alphacode.core.errors import DataError
from alphacode.core.files import write_atomically
from alphacode.core.problem import Problem
from alphacode.data.formats import JSON_LINES_ENDINGS, ending
from alphacode.data.markdown_writer import problem_to_markdown
from alphacode.data.rows import problem_to_row


def write_problems(path: Path, problems: Iterable[Problem]) -> int:
    """Write problems to a file in the format of its ending; return their number.

    Endings: `.jsonl`, `.ndjson` and `.json` (each also with `.gz`), `.parquet`, and
    `.md` for exactly one problem. The file is whole or untouched, and the problems
    are taken one at a time: they may be more than memory holds.

    Raises:
      DataError: the ending is none of these, or a problem does not fit the format.
      RunError: the file cannot be written.
    """
    path = Path(path)
    write = _writer(path)
    count = 0

    def fill(part: Path) -> None:
        nonlocal count
        try:
            count = write(part, problems)
        except BaseException:
            part.unlink(missing_ok=True)
            raise

    write_atomically(path, fill)
    return count


def _writer(path: Path) -> Callable[[Path, Iterable[Problem]], int]:
    kind = ending(path)
    is_compressed = path.suffix.lower() == ".gz"
    if kind in JSON_LINES_ENDINGS:
        return partial(_write_rows, _JSON_LINES, is_compressed)
    if kind == ".json":
        return partial(_write_rows, _JSON_ARRAY, is_compressed)
    if kind == ".md" and not is_compressed:
        return _write_markdown
    if kind == ".parquet" and not is_compressed:
        # Arrow takes longer to import than everything else here together.
        from alphacode.data.parquet_files import write_parquet

        return write_parquet
    raise DataError(
        f"{path}: problems cannot be written in this format; expected the ending "
        ".jsonl, .json, .parquet or, for one problem, .md"
    )


class _Frame(NamedTuple):
    """What stands before, between and after rows."""

    before: str
    between: str
    after: str


_JSON_LINES = _Frame("", "\n", "\n")
_JSON_ARRAY = _Frame("[\n", ",\n", "\n]\n")


def _write_rows(
    frame: _Frame, is_compressed: bool, path: Path, problems: Iterable[Problem]
) -> int:
    count = 0
    with _created(path, is_compressed) as file:
        file.write(frame.before.encode())
        for problem in problems:
            row = json.dumps(problem_to_row(problem), ensure_ascii=False)
            file.write((frame.between if count else "").encode())
            file.write(row.encode())
            count += 1
        file.write(frame.after.encode() if count or frame.before else b"")
    return count


@contextmanager
def _created(path: Path, is_compressed: bool) -> Iterator[IO[bytes]]:
    with path.open("wb") as file:
        if not is_compressed:
            yield file
            return
        # No name and no time inside: equal problems make equal files.
        with gzip.GzipFile("", "wb", fileobj=file, mtime=0) as compressed:
            yield cast(IO[bytes], compressed)


def _write_markdown(path: Path, problems: Iterable[Problem]) -> int:
    taken = list(islice(problems, 2))
    if len(taken) != 1:
        raise DataError(
            f"a Markdown file holds one problem; found {'more' if taken else 'none'}; "
            "expected one, or the ending .jsonl, .json or .parquet"
        )
    text = problem_to_markdown(taken[0])
    path.write_text(text, encoding="utf-8", newline="\n")
    return 1
