"""One row of the released CodeContests schema from and to a `Problem`.

Tests may be parallel lists (`{"input": [..], "output": [..]}`), a list of objects or a
list of pairs; solutions likewise. Fields the schema does not have are ignored.
`name`, `description` and `public_tests` must be there (the tests may be empty, as they
are in a few released rows).
"""

from collections.abc import Iterator, Mapping
from typing import Any

from alphacode.core.checker import BY_TOKENS
from alphacode.core.problem import Problem, Solution, TestCase
from alphacode.data import checkers, enumerations, quantities
from alphacode.data.fields import (
    as_text,
    boolean,
    integer,
    missing,
    number,
    refuse,
    text,
)

REQUIRED = ("name", "description", "public_tests")

_SCHEMA_FORM = (
    f"a CodeContests row with {', '.join(REQUIRED)} (the tests may be empty lists)"
)
_TEST_FORMS = (
    '{"input": [...], "output": [...]}, a list of {"input": ..., "output": ...} '
    "or a list of pairs"
)
_SOLUTION_FORMS = (
    '{"language": [...], "solution": [...]}, a list of '
    '{"language": ..., "solution": ...} or a list of pairs'
)


def problem_from_row(row: object, where: str) -> Problem:
    """Return the problem a row holds.

    Args:
      row: plain data, as JSON or Parquet gives it.
      where: file and line, for messages.

    Raises:
      DataError: a required field is missing or a field has an illegal value.
    """
    if not isinstance(row, Mapping):
        refuse(where, "row", row, "an object with the fields of CodeContests")
    for field in REQUIRED:
        if row.get(field) is None:
            missing(where, field, row, _SCHEMA_FORM)
    name = text(row, "name", where)
    if not name.strip():
        refuse(where, "name", name, "a name")
    return Problem(
        name=name,
        description=text(row, "description", where),
        public_tests=_tests(row, "public_tests", where),
        private_tests=_tests(row, "private_tests", where),
        generated_tests=_tests(row, "generated_tests", where),
        solutions=_solutions(row, "solutions", where),
        incorrect_solutions=_solutions(row, "incorrect_solutions", where),
        source=enumerations.source_of(row.get("source"), "source", where),
        difficulty=enumerations.difficulty_of(
            row.get("difficulty"), "difficulty", where
        ),
        cf_contest_id=integer(row, "cf_contest_id", where),
        cf_index=text(row, "cf_index", where),
        cf_points=number(row, "cf_points", where),
        cf_rating=integer(row, "cf_rating", where),
        cf_tags=_tags(row, where),
        is_description_translated=boolean(row, "is_description_translated", where),
        untranslated_description=text(row, "untranslated_description", where),
        time_limit_s=quantities.time_limit_s(
            row.get("time_limit"), "time_limit", where
        ),
        memory_limit_bytes=quantities.memory_limit_bytes(
            row.get("memory_limit_bytes"), "memory_limit_bytes", where
        ),
        input_file=text(row, "input_file", where),
        output_file=text(row, "output_file", where),
        checker=checkers.checker_of(row.get(checkers.FIELD), where),
    )


def problem_to_row(problem: Problem) -> dict[str, Any]:
    """Return a problem as a row of the released schema, parallel lists and all.

    The row has a field `checker`, which the schema lacks, only where the problem has
    one of its own.
    """
    row = {
        "name": problem.name,
        "description": problem.description,
        "public_tests": _test_lists(problem.public_tests),
        "private_tests": _test_lists(problem.private_tests),
        "generated_tests": _test_lists(problem.generated_tests),
        "source": problem.source.value,
        "difficulty": problem.difficulty,
        "solutions": _solution_lists(problem.solutions),
        "incorrect_solutions": _solution_lists(problem.incorrect_solutions),
        "cf_contest_id": problem.cf_contest_id,
        "cf_index": problem.cf_index,
        "cf_points": problem.cf_points,
        "cf_rating": problem.cf_rating,
        "cf_tags": list(problem.cf_tags),
        "is_description_translated": problem.is_description_translated,
        "untranslated_description": problem.untranslated_description,
        "time_limit": quantities.duration(problem.time_limit_s),
        "memory_limit_bytes": problem.memory_limit_bytes or 0,
        "input_file": problem.input_file,
        "output_file": problem.output_file,
    }
    if problem.checker != BY_TOKENS:
        row[checkers.FIELD] = checkers.checker_value(problem.checker)
    return row


def pairs(
    value: object, field: str, where: str, names: tuple[str, str], forms: str
) -> Iterator[tuple[str, object, object]]:
    """Yield (place, first, second) from parallel lists, objects or pairs.

    Raises:
      DataError: another form, or parallel lists of different lengths.
    """
    first, second = names
    if isinstance(value, Mapping):
        firsts, seconds = value.get(first), value.get(second)
        for name, part in ((first, firsts), (second, seconds)):
            if name not in value:
                missing(where, f"{field}.{name}", value, "a list")
            if not isinstance(part, list):
                refuse(where, f"{field}.{name}", part, "a list")
        assert isinstance(firsts, list)
        assert isinstance(seconds, list)
        if len(firsts) != len(seconds):
            refuse(
                where,
                f"{field}.{second}",
                seconds,
                f"{len(firsts)}, as many as {field}.{first}",
            )
        for index, (one, other) in enumerate(zip(firsts, seconds, strict=True)):
            yield f"[{index}]", one, other
        return
    if not isinstance(value, list):
        refuse(where, field, value, forms)
    for index, item in enumerate(value):
        place = f"[{index}]"
        if isinstance(item, Mapping) and first in item and second in item:
            yield place, item[first], item[second]
        elif isinstance(item, list | tuple) and len(item) == 2:
            yield place, item[0], item[1]
        else:
            refuse(
                where, f"{field}{place}", item, f"a pair of {first!r} and {second!r}"
            )


def tests_of(value: object, field: str, where: str) -> tuple[TestCase, ...]:
    """Return test cases from any of the accepted forms; null is none."""
    if value is None:
        return ()
    return tuple(
        TestCase(
            as_text(given, f"{field}.input{place}", where),
            as_text(expected, f"{field}.output{place}", where),
        )
        for place, given, expected in pairs(
            value, field, where, ("input", "output"), _TEST_FORMS
        )
    )


def _tests(row: Mapping[str, Any], field: str, where: str) -> tuple[TestCase, ...]:
    return tests_of(row.get(field), field, where)


def _solutions(row: Mapping[str, Any], field: str, where: str) -> tuple[Solution, ...]:
    value = row.get(field)
    if value is None:
        return ()
    return tuple(
        Solution(
            enumerations.language_of(language, f"{field}.language{place}", where),
            as_text(program, f"{field}.solution{place}", where),
        )
        for place, language, program in pairs(
            value, field, where, ("language", "solution"), _SOLUTION_FORMS
        )
    )


def _tags(row: Mapping[str, Any], where: str) -> tuple[str, ...]:
    value = row.get("cf_tags")
    if value is None:
        return ()
    if not isinstance(value, list):
        refuse(where, "cf_tags", value, "a list of texts")
    tags = (as_text(tag, f"cf_tags[{i}]", where) for i, tag in enumerate(value))
    # The released rows write "no tags" as one empty tag.
    return tuple(tag for tag in tags if tag)


def _test_lists(tests: tuple[TestCase, ...]) -> dict[str, list[str]]:
    return {
        "input": [test.input for test in tests],
        "output": [test.output for test in tests],
    }


def _solution_lists(solutions: tuple[Solution, ...]) -> dict[str, list[Any]]:
    return {
        "language": [solution.language.value for solution in solutions],
        "solution": [solution.solution for solution in solutions],
    }
