"""Read what the competitive-companion browser extension sends, with its statement.

Such an object has the name, limits and examples of a problem and no statement, which
stands in a file beside it: `a.json` with `a.md`, `a.txt` or `statement.md`.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeGuard

from alphacode.core.errors import DataError
from alphacode.core.problem import Problem
from alphacode.data.byte_files import opened
from alphacode.data.fields import number, refuse, text
from alphacode.data.json_values import parsed, values
from alphacode.data.markdown import problem_from_statement
from alphacode.data.quantities import MAX_TIME_LIMIT_S
from alphacode.data.rows import tests_of
from alphacode.data.statement_files import read_statement, statement_beside

_MARKS = ("timeLimit", "memoryLimit", "testType", "batch")


def is_companion(row: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether plain data has competitive-companion's form."""
    return (
        isinstance(row, Mapping)
        and "description" not in row
        and ("tests" in row or "url" in row)
        and any(mark in row for mark in _MARKS)
    )


def companion_in(path: Path) -> Mapping[str, Any] | None:
    """Return the object of a competitive-companion file; `None` for any other file."""
    try:
        with opened(path) as file:
            for _, raw in values(file, str(path)):
                row = parsed(raw, str(path))
                return row if is_companion(row) else None
    except DataError:
        # Whoever reads the file in earnest will say what is wrong with it.
        pass
    return None


def problem_from_companion(row: Mapping[str, Any], path: Path) -> Problem:
    """Return the problem of an object and the statement beside its file.

    The object's tests become `public_tests`, and are shown in the description where
    the statement shows none.

    Raises:
      DataError: there is no statement, or a field has an illegal value.
    """
    where = str(path)
    beside = statement_beside(path)
    if beside is None:
        raise DataError(
            f"{where}: is a competitive-companion file, which holds no statement; "
            f"expected the statement beside it, in {path.stem}.md or {path.stem}.txt"
        )
    name = text(row, "name", where)
    if not name.strip():
        refuse(where, "name", row.get("name"), "a name")
    tests = tests_of(row.get("tests"), "tests", where)
    statement = read_statement(beside)
    if not tests and not statement.examples:
        refuse(where, "tests", row.get("tests"), "at least one input and output")
    problem = problem_from_statement(statement.with_examples(tests), name)
    time_limit_ms = number(row, "timeLimit", where)
    memory_limit_mb = number(row, "memoryLimit", where)
    if not 0 <= time_limit_ms <= MAX_TIME_LIMIT_S * 1000:
        refuse(where, "timeLimit", row["timeLimit"], "milliseconds of at least 0")
    if not 0 <= memory_limit_mb < 2**43:
        refuse(where, "memoryLimit", row["memoryLimit"], "megabytes of at least 0")
    return replace(
        problem,
        public_tests=tests or problem.public_tests,
        time_limit_s=time_limit_ms / 1000 or problem.time_limit_s,
        memory_limit_bytes=int(memory_limit_mb * 2**20) or problem.memory_limit_bytes,
        input_file=_file_name(row, "input", where),
        output_file=_file_name(row, "output", where),
    )


def _file_name(row: Mapping[str, Any], field: str, where: str) -> str:
    channel = row.get(field)
    if isinstance(channel, Mapping) and channel.get("type") == "file":
        return text(channel, "fileName", where)
    return ""
