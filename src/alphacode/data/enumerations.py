"""The released schema's enumerations, in every numbering that files use.

Numbers are `contest_problem.proto`'s; names are accepted too. Trap: the Hugging Face
mirror numbers them densely, without the proto's gaps (`ATCODER` 5 for 6, `AIZU` 6 for
7, `L` to `V` 18 to 28 for 19 to 29). A Parquet file of that kind carries the names in
its schema, and `parquet.py` reads them; elsewhere 6 means what the proto says,
`ATCODER`. The numbers 5 and 18, which the proto never uses, are taken as dense.
Source: CodeContests `contest_problem.proto`.
"""

from collections.abc import Mapping

from alphacode.core.problem import Language, Source
from alphacode.data.fields import refuse

DIFFICULTIES: Mapping[str, int] = {
    "UNKNOWN_DIFFICULTY": 0,
    "EASY": 1,
    "MEDIUM": 2,
    "HARD": 3,
    "HARDER": 4,
    "HARDEST": 5,
    "EXTERNAL": 6,
    **{letter: 7 + place for place, letter in enumerate("ABCDEFGHIJK")},
    **{letter: 19 + place for place, letter in enumerate("LMNOPQRSTUV")},
}

_SOURCES = {source.name: source.value for source in Source}
_LANGUAGES = {
    **{language.name: language.value for language in Language},
    # Spellings that other exports of the same data use.
    "PYTHON2": Language.PYTHON.value,
    "C++": Language.CPP.value,
}
_DENSE_SOURCES = {5: Source.ATCODER.value}
_DENSE_DIFFICULTIES = {18: DIFFICULTIES["L"]}

LANGUAGE_OF_NUMBER = {language.value: language for language in Language}


def source_of(value: object, field: str, where: str) -> Source:
    """Return the site of a number or a name; null is unknown."""
    return Source(_numbered(value, _SOURCES, _DENSE_SOURCES, field, where))


def difficulty_of(value: object, field: str, where: str) -> int:
    """Return the proto's number of a difficulty's number or name; null is 0."""
    return _numbered(value, DIFFICULTIES, _DENSE_DIFFICULTIES, field, where)


def language_of(value: object, field: str, where: str) -> Language:
    """Return the language of a number or a name such as `PYTHON3` or `python3`."""
    # Solutions come by the hundred in one row: the plain case first.
    if type(value) is int and value in LANGUAGE_OF_NUMBER:
        return LANGUAGE_OF_NUMBER[value]
    return LANGUAGE_OF_NUMBER[_numbered(value, _LANGUAGES, {}, field, where)]


def difficulty_name(difficulty: int) -> str:
    """Return the proto's name of a difficulty, or the number where it has none."""
    names = {number: name for name, number in DIFFICULTIES.items()}
    return names.get(difficulty, str(difficulty))


def _numbered(
    value: object,
    numbers: Mapping[str, int],
    dense: Mapping[int, int],
    field: str,
    where: str,
) -> int:
    if value is None:
        return 0
    if isinstance(value, str) and value.strip().upper() in numbers:
        return numbers[value.strip().upper()]
    number = None
    if isinstance(value, int) and not isinstance(value, bool):
        number = dense.get(value, value)
    if number is None or number not in numbers.values():
        known = ", ".join(f"{number} {name}" for name, number in numbers.items())
        refuse(where, field, value, f"a number or a name of: {known}")
    return number
