"""Every accepted form of a field means the same problem."""

import dataclasses
from typing import Any

import pytest

from alphacode.core.errors import DataError
from alphacode.core.problem import Language, Problem, Source, TestCase
from alphacode.data import problem_from_row
from alphacode.data.enumerations import DIFFICULTIES, difficulty_name

ROW: dict[str, Any] = {
    "name": "n",
    "description": "d",
    "public_tests": {"input": ["1\n"], "output": ["2\n"]},
}


def read(**fields: Any) -> Problem:
    return problem_from_row({**ROW, **fields}, "here")


@pytest.mark.parametrize(
    "tests",
    [
        {"input": ["1", "3"], "output": ["2", "4"]},
        {"input": ["1", "3"], "output": ["2", "4"], "is_valid_test": None},
        [{"input": "1", "output": "2"}, {"input": "3", "output": "4"}],
        [["1", "2"], ("3", "4")],
    ],
    ids=["lists", "lists and more", "objects", "pairs"],
)
def test_tests_come_in_three_forms(tests: Any) -> None:
    expected = (TestCase("1", "2"), TestCase("3", "4"))
    assert read(generated_tests=tests).generated_tests == expected


@pytest.mark.parametrize(
    "solutions",
    [
        {"language": [3, 2], "solution": ["a", "b"]},
        {"language": ["PYTHON3", "cpp"], "solution": ["a", "b"]},
        [{"language": 3, "solution": "a"}, {"language": "CPP", "solution": "b"}],
        [["python3", "a"], [2, "b"]],
    ],
    ids=["numbers", "names", "objects", "pairs"],
)
def test_solutions_come_in_the_same_forms(solutions: Any) -> None:
    found = read(solutions=solutions).solutions
    assert [(s.language, s.solution) for s in found] == [
        (Language.PYTHON3, "a"),
        (Language.CPP, "b"),
    ]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        (0, None),
        ({"seconds": 0, "nanos": 0}, None),
        ({"seconds": 2, "nanos": 300_000_000}, 2.3),
        ({"seconds": 2}, 2.0),
        ({"seconds": None, "nanos": 500_000_000}, 0.5),
        (2, 2.0),
        (1.5, 1.5),
        ("2 seconds", 2.0),
        ("2.0 seconds", 2.0),
        ("1 second", 1.0),
        ("3", 3.0),
        ("2300 ms", 2.3),
        (" 0.5 S ", 0.5),
        ("1 minute", 60.0),
    ],
)
def test_time_limits(value: Any, seconds: float | None) -> None:
    assert read(time_limit=value).time_limit_s == seconds


@pytest.mark.parametrize(
    "value",
    [
        True,
        -1,
        float("nan"),
        float("inf"),
        10**400,
        "soon",
        "2 fortnights",
        "-2 s",
        "",
        [],
        {},
        {"minutes": 1},
        {"seconds": "2"},
        {"seconds": 2.5},
        {"seconds": True},
        {"seconds": -1},
        {"seconds": 10**30},
        {"seconds": 2, "nanos": -5},
    ],
    ids=lambda value: repr(value)[:20],
)
def test_impossible_time_limits_are_refused(value: Any) -> None:
    with pytest.raises(DataError, match=r"^here: field 'time_limit.*expected"):
        read(time_limit=value)


@pytest.mark.parametrize(
    ("value", "size"),
    [
        (None, None),
        (0, None),
        (256_000_000, 256_000_000),
        (256000000.0, 256_000_000),
        ("256 megabytes", 256 * 2**20),
        ("256MB", 256 * 2**20),
        ("1.5 GB", 3 * 2**29),
        ("512 KiB", 2**19),
        ("77", 77),
    ],
)
def test_memory_limits(value: Any, size: int | None) -> None:
    assert read(memory_limit_bytes=value).memory_limit_bytes == size


@pytest.mark.parametrize(
    ("value", "source"),
    [
        (None, Source.UNKNOWN_SOURCE),
        (2, Source.CODEFORCES),
        (6, Source.ATCODER),
        (7, Source.AIZU),
        (5, Source.ATCODER),
        ("AIZU", Source.AIZU),
        ("codeforces", Source.CODEFORCES),
    ],
)
def test_sources_are_numbers_of_the_proto_or_names(value: Any, source: Source) -> None:
    assert read(source=value).source is source


def test_difficulties_have_the_numbers_of_the_proto() -> None:
    expected = {"HARDEST": 5, "EXTERNAL": 6, "A": 7, "K": 17, "L": 19, "V": 29}
    assert expected.items() <= DIFFICULTIES.items()
    assert len(DIFFICULTIES) == 29
    for name, number in DIFFICULTIES.items():
        assert read(difficulty=number).difficulty == number
        assert read(difficulty=name.lower()).difficulty == number
        assert difficulty_name(number) == name
    assert read(difficulty=18).difficulty == DIFFICULTIES["L"]


def test_the_empty_tag_of_released_rows_is_no_tag() -> None:
    assert read(cf_tags=[""]).cf_tags == ()
    assert read(cf_tags=["dp", "", "math"]).cf_tags == ("dp", "math")


def test_unknown_fields_change_nothing() -> None:
    assert read(url="x", deep={"a": [1]}, is_valid_test=None) == read()


def test_nulls_in_optional_fields_are_defaults() -> None:
    optional = {field.name for field in dataclasses.fields(Problem)} - set(ROW)
    assert read(**dict.fromkeys(optional | {"time_limit"})) == read()


def test_a_whole_float_is_a_whole_number() -> None:
    assert read(cf_rating=1200.0).cf_rating == 1200


def test_no_public_test_is_legal_but_no_field_is_not() -> None:
    assert read(public_tests={"input": [], "output": []}).public_tests == ()
    assert read(public_tests=[]).public_tests == ()
    with pytest.raises(DataError, match="'public_tests' is missing"):
        problem_from_row({"name": "n", "description": "d"}, "here")


@pytest.mark.parametrize(
    ("fields", "field", "found"),
    [
        ({"name": None}, "name", "missing"),
        ({"name": 5}, "name", "the number 5"),
        ({"name": " "}, "name", "the text ' '"),
        ({"description": None}, "description", "missing"),
        ({"description": ["a"]}, "description", "a list of 1"),
        ({"description": "a\ud800b"}, "description", "character 2"),
        ({"public_tests": 3}, "public_tests", "the number 3"),
        ({"public_tests": "1 2"}, "public_tests", "the text '1 2'"),
        ({"public_tests": {"input": []}}, "public_tests.output", "missing"),
        (
            {"public_tests": {"input": ["1"], "output": None}},
            "public_tests.output",
            "null",
        ),
        (
            {"public_tests": {"input": ["1", "2"], "output": ["1"]}},
            "public_tests.output",
            "a list of 1; expected 2",
        ),
        (
            {"private_tests": {"input": ["1", 2], "output": ["1", "2"]}},
            "private_tests.input[1]",
            "the number 2",
        ),
        ({"private_tests": [["1"]]}, "private_tests[0]", "a list of 1"),
        ({"private_tests": [{"input": "1"}]}, "private_tests[0]", "the fields input"),
        (
            {"solutions": {"language": [3, 99], "solution": ["a", "b"]}},
            "solutions.language[1]",
            "the number 99",
        ),
        (
            {"solutions": {"language": [3], "solution": [None]}},
            "solutions.solution[0]",
            "null",
        ),
        ({"incorrect_solutions": [[3]]}, "incorrect_solutions[0]", "a list of 1"),
        ({"source": 8}, "source", "the number 8"),
        ({"source": True}, "source", "true"),
        ({"difficulty": "Z"}, "difficulty", "the text 'Z'"),
        ({"cf_rating": "800"}, "cf_rating", "the text '800'"),
        ({"cf_rating": -1}, "cf_rating", "the number -1"),
        ({"cf_rating": 2**63}, "cf_rating", "the number"),
        ({"cf_rating": 10**5000}, "cf_rating", "more than 30 digits"),
        ({"cf_points": float("nan")}, "cf_points", "the number nan"),
        ({"cf_points": 10**400}, "cf_points", "more than 30 digits"),
        ({"cf_tags": "dp"}, "cf_tags", "the text 'dp'"),
        ({"cf_tags": [7]}, "cf_tags[0]", "the number 7"),
        ({"is_description_translated": "no"}, "is_description_translated", "'no'"),
        ({"memory_limit_bytes": -5}, "memory_limit_bytes", "the number -5"),
        ({"memory_limit_bytes": "lots"}, "memory_limit_bytes", "the text 'lots'"),
        ({"memory_limit_bytes": True}, "memory_limit_bytes", "true"),
        ({"input_file": 0}, "input_file", "the number 0"),
    ],
    ids=lambda value: str(value)[:30] if not isinstance(value, dict) else "",
)
def test_a_bad_field_is_named_with_what_was_found(
    fields: dict[str, Any], field: str, found: str
) -> None:
    with pytest.raises(DataError) as error:
        read(**fields)
    message = str(error.value)
    assert message.startswith(f"here: field {field!r}")
    assert found in message
    assert "expected" in message
    assert "\n" not in message
    assert len(message) < 800


@pytest.mark.parametrize("row", [None, 3, "x", ["a"], True])
def test_a_row_that_is_no_object_is_refused(row: object) -> None:
    with pytest.raises(DataError, match="expected an object"):
        problem_from_row(row, "here")
