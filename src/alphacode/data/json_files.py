"""Read JSON and JSON Lines files of problems, one row in memory at a time."""

from collections.abc import Iterator
from pathlib import Path

from alphacode.core.errors import DataError
from alphacode.core.problem import Problem
from alphacode.data import companion
from alphacode.data.byte_files import BOM, opened
from alphacode.data.fields import OnBad
from alphacode.data.json_values import MAX_VALUE_BYTES, parsed, values
from alphacode.data.rows import problem_from_row


def read_json(path: Path, on_bad: OnBad) -> Iterator[Problem]:
    """Yield the problems of a JSON array, or of one JSON object after another.

    An object in competitive-companion's form takes its statement from the file
    beside it.
    """
    try:
        with opened(path) as file:
            for item, (line, raw) in enumerate(values(file, str(path)), start=1):
                where = f"{path}, item {item} (line {line})"
                try:
                    problem = _problem(raw, where, path)
                except DataError as error:
                    on_bad(error)
                else:
                    yield problem
    except DataError as error:
        on_bad(error)


def read_json_lines(path: Path, on_bad: OnBad) -> Iterator[Problem]:
    """Yield the problems of a file that holds one JSON object on each line."""
    try:
        with opened(path) as file:
            number = 0
            while line := file.readline(MAX_VALUE_BYTES):
                number += 1
                raw = (line.removeprefix(BOM) if number == 1 else line).strip()
                where = f"{path}, line {number}"
                if len(line) == MAX_VALUE_BYTES:
                    raise DataError(
                        f"{where}: found a line of {MAX_VALUE_BYTES} bytes or more; "
                        "expected one problem"
                    )
                if not raw:
                    continue
                try:
                    problem = _problem(raw, where, path)
                except DataError as error:
                    on_bad(error)
                else:
                    yield problem
    except DataError as error:
        on_bad(error)


def _problem(raw: bytes, where: str, path: Path) -> Problem:
    row = parsed(raw, where)
    if companion.is_companion(row):
        return companion.problem_from_companion(row, path)
    return problem_from_row(row, where)
