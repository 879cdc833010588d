"""Comparison of outputs: hand-worked cases and properties."""

import string
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alphacode.judge import normalise, outputs_match

LONG = "7" * 5000

MATCH = {
    "same": ("1 2 3", "1 2 3"),
    "white space": ("1 2\n3\n", "  1\t2 \r\n\n3"),
    "letter case": ("YES", "yes"),
    "long integer": (LONG, LONG + "\n"),
    "plus sign": ("5", "+5"),
    "leading zeros of a number": ("7", "007"),
    "minus zero": ("0", "-0"),
    "absolute error": ("0.00001", "0.0000195"),
    "relative error": ("123456.0", "123457.0"),
    "integer for a decimal": ("2.0", "2"),
    "exponent": ("1e5", "100000.5"),
    "point alone": ("5.", "5.000001"),
    "nan as a text": ("nan", "NaN"),
    "infinity": ("inf", "Infinity"),
    "beyond doubles": ("1e400", "1.000001e400"),
    "empty": ("", " \n"),
    "text": ("caf\u00e9 a-b", "caf\u00e9 A-B"),
}
DIFFER = {
    "one off at 10**18": (str(10**18), str(10**18 + 1)),
    "one off in 5000 digits": (LONG, LONG[:-1] + "8"),
    "sign": ("5", "-5"),
    "decimal for an integer": ("1", "1.0"),
    "near decimal for an integer": ("1", "1.0000001"),
    "integer in exponent form": ("1000", "1e3"),
    "bit string": ("0011", "11"),
    "bit string with more zeros": ("0011", "00011"),
    "fewer tokens": ("1 2", "1"),
    "more tokens": ("1", "1 1"),
    "joined": ("1 2", "12"),
    "order": ("1 2", "2 1"),
    "absolute error": ("0.00001", "0.0000211"),
    "relative error": ("100000.0", "100001.1"),
    "nan for a number": ("0.5", "nan"),
    "number for nan": ("nan", "0.5"),
    "another nan": ("nan", "-nan"),
    "nan of another spelling": ("NaN 1", "+NaN 1"),
    "infinities": ("inf", "-inf"),
    "infinity for a huge literal": ("1e400", "inf"),
    "word for a number": ("0.5", "half"),
    "number for a word": ("half", "0.5"),
    "underscores": ("1000.0", "1_000.0"),
    "nothing": ("1", ""),
    "no-break space": ("a b", "a\u00a0b"),
    "other letters' case": ("\u00c9", "\u00e9"),
}


@pytest.mark.parametrize(("expected", "actual"), MATCH.values(), ids=MATCH)
def test_outputs_that_match(expected: str, actual: str) -> None:
    assert outputs_match(expected, actual)


@pytest.mark.parametrize(("expected", "actual"), DIFFER.values(), ids=DIFFER)
def test_outputs_that_differ(expected: str, actual: str) -> None:
    assert not outputs_match(expected, actual)
    assert normalise(expected) != normalise(actual)


def test_strict_mode_minds_letter_case_and_nothing_else() -> None:
    assert not outputs_match("YES", "yes", strict=True)
    assert outputs_match("YES 0.5 7", "YES\n0.500001 +7", strict=True)
    assert normalise("Yes", strict=True) == "Yes"


def test_what_rounding_leaves_of_nothing_has_the_normal_form_of_nothing() -> None:
    nothing = normalise("0.0")
    for text in ("5.55e-17", "-5.55e-17", "-0.0", "1e-999", "0.0000009"):
        assert normalise(text) == nothing
        assert outputs_match("0.0", text)
    others = {normalise(text) for text in ("0.00001", "-0.00001", "0.000001")}
    assert len(others) == 3 and nothing not in others
    # An integer is no decimal, and a word is no number.
    assert nothing not in (normalise("0"), normalise("-0"), normalise("e-17"))


texts = st.text(st.sampled_from(string.printable + "\u00e9\u4e2d"), max_size=40)
integers = st.integers(-(10**40), 10**40)
numbers = st.floats(allow_nan=False, allow_infinity=False)


@given(texts)
def test_every_output_matches_itself(text: str) -> None:
    assert outputs_match(text, text)
    assert outputs_match(text, text, strict=True)


@given(texts)
def test_letter_case_and_spacing_never_matter_by_default(text: str) -> None:
    swapped = "".join(c.swapcase() if c.isascii() else c for c in text)
    assert outputs_match(text, "\n \n".join(f"{swapped}\t".split(" ")))


@given(integers, integers)
def test_integers_match_exactly_when_equal(a: int, b: int) -> None:
    assert outputs_match(str(a), str(b)) == (a == b)
    assert outputs_match(str(a), f"{b:+d}") == (a == b)


@given(numbers, numbers)
def test_decimals_match_as_the_formula_says(a: float, b: float) -> None:
    expected = abs(a - b) <= 1e-5 * max(1.0, abs(a))
    assert outputs_match(repr(a), repr(b)) == expected


@given(numbers, st.floats(-0.9e-5, 0.9e-5))
def test_decimals_within_the_tolerance_match(a: float, error: float) -> None:
    assert outputs_match(f"{a!r}", f"{a + error!r}")


@given(texts, texts)
def test_outputs_match_in_strict_mode_only_if_they_match(a: str, b: str) -> None:
    assert not outputs_match(a, b, strict=True) or outputs_match(a, b)


tokens = st.one_of(
    integers.map(str),
    integers.map("{:+d}".format),
    st.floats(-1e12, 1e12).map(repr),
    st.floats(-1, 1).map("{:.7e}".format),
    st.floats(-3e-6, 3e-6).map(repr),
    st.sampled_from(["nan", "-NAN", "inf", "Infinity", "007", "-0", "Yes", "yes", "x"]),
)


@given(st.lists(tokens, max_size=3), st.lists(tokens, max_size=3))
def test_equal_normal_forms_match(a: list[str], b: list[str]) -> None:
    left, right = " ".join(a), "\n".join(b)
    if normalise(left) == normalise(right):
        assert outputs_match(left, right)


@given(st.lists(tokens, max_size=5))
def test_normal_form_is_stable_and_matches_its_origin(items: list[str]) -> None:
    text = "\n".join(items)
    assert normalise(normalise(text)) == normalise(text)
    assert outputs_match(text, normalise(text))


DIGITS = 10**6


@pytest.mark.parametrize(
    ("expected", "actual", "matches"),
    [
        ("7" * DIGITS, "+" + "7" * DIGITS, True),
        ("7" * DIGITS, "7" * DIGITS + "x", False),
        ("0." + "7" * DIGITS, "7" * DIGITS + "x", False),
        ("0." + "7" * DIGITS, "0.7777777" + "x", False),
        ("0." + "7" * DIGITS, "0.7777777", True),
        ("1e400", "1" + "0" * 400 + "." + "0" * DIGITS, True),
        ("1e400", "0" * DIGITS + ".1", False),
        ("1e999999999", "1e999999998", False),
        ("1e-999999999", "0.0", True),
        ("1", "1 " * DIGITS, False),
        ("a " * DIGITS, "b " * DIGITS, False),
    ],
    ids=lambda value: str(value)[:12],
)
def test_hostile_outputs_take_linear_time(
    expected: str, actual: str, matches: bool
) -> None:
    began = time.process_time()
    assert outputs_match(expected, actual) == matches
    # Quadratic time would be minutes.
    assert time.process_time() - began < 5


@pytest.mark.parametrize("text", ["a", "+7 0.500\n", "\t\x0b\x0c\x1c x\r\n 1.50\x85é "])
def test_a_long_output_has_the_normal_form_of_its_parts(text: str) -> None:
    long = text * 40_000
    assert normalise(f"{long} {long}") == f"{normalise(long)} {normalise(long)}"
    parts = [normalise(f"{text} ")] * 40_000
    assert normalise(f"{text} " * 40_000) == " ".join(parts)
