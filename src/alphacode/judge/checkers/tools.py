"""The comparisons of contest tools and judges, with what is known to be wrong in them.

Told from reading each tool's source or specification, and written anew.
"""

import math
import re
from itertools import zip_longest

from alphacode.judge.checkers.cutting import each_line, text_of
from alphacode.judge.checkers.numbers import c_float, python_float

_EXACT_IN_LONG_DOUBLE = re.compile(rb"[+-]?[0-9]{1,19}\Z")
_NOT_SPACE = re.compile(rb"[^ \t\n\v\f\r]+")


def cph(given: bytes, expected: bytes, actual: bytes) -> bool:
    """Compare as the editor extension CPH does: trimmed lines, as text."""
    wanted = text_of(expected).strip().split("\n")
    found = text_of(actual).strip().split("\n", len(wanted))
    return [line.strip() for line in wanted] == [line.strip() for line in found]


def oj(
    given: bytes,
    expected: bytes,
    actual: bytes,
    *,
    mode: str = "crlf",
    error: float | None = None,
) -> bool:
    """Compare as `oj test` does: byte by byte, Windows newlines being plain ones.

    `exact` minds these too; `ignore-spaces` compares the words of each line, and
    `ignore-spaces-and-newlines` the words of all. With an error (`-e`), words that
    are numbers are compared within it, absolute or relative to the larger one, and
    `crlf` and `exact` are `ignore-spaces`. Known defect: the last byte must be right,
    so a missing last newline is wrong.
    """
    if error is None and mode == "exact":
        return expected == actual
    expected, actual = (output.replace(b"\r\n", b"\n") for output in (expected, actual))
    if error is None and mode == "crlf":
        return expected == actual
    if mode == "ignore-spaces-and-newlines":
        return _words_equal(expected, actual, error)
    wanted = expected.rstrip(b"\n").split(b"\n")
    found = actual.rstrip(b"\n").split(b"\n", len(wanted))
    return len(wanted) == len(found) and all(
        _words_equal(one, other, error)
        for one, other in zip(wanted, found, strict=True)
    )


def _words_equal(expected: bytes, actual: bytes, error: float | None) -> bool:
    wanted = expected.split()
    found = actual.split(None, len(wanted))
    return len(wanted) == len(found) and all(
        _word_equal(one, other, error) for one, other in zip(wanted, found, strict=True)
    )


def _word_equal(wanted: bytes, found: bytes, error: float | None) -> bool:
    a = b = None
    if error is not None:
        a, b = python_float(wanted), python_float(found)
    if error is None or a is None or b is None:
        return wanted == found
    return math.isclose(a, b, rel_tol=error, abs_tol=error)


def dmoj(
    given: bytes,
    expected: bytes,
    actual: bytes,
    *,
    checker: str = "standard",
    precision: int = 6,
) -> bool:
    """Compare as DMOJ's checkers `standard` and `floats` do.

    `standard`: the same tokens, and between them a line break where one is expected;
    how many spaces or blank lines does not matter. `floats`: the tokens of non-empty
    lines, numbers within 10^-precision, absolute or relative; NaN equals nothing.
    """
    wanted = expected.replace(b"\r", b"\n")
    found = actual.replace(b"\r", b"\n")
    if checker == "floats":
        return _dmoj_floats(wanted, found, 10.0**-precision)
    lines = (words for line in each_line(wanted) if (words := line.split()))
    others = (line for line in each_line(found) if line.strip())
    return all(
        None not in (words, other)
        and words == (other or b"").split(None, len(words or ()))
        for words, other in zip_longest(lines, others)
    )


def _dmoj_floats(expected: bytes, actual: bytes, epsilon: float) -> bool:
    wanted, found = filter(None, each_line(expected)), filter(None, each_line(actual))
    for line, other in zip_longest(wanted, found):
        if line is None or other is None:
            return False
        words = line.split()
        answers = other.split(None, len(words))
        if len(words) != len(answers):
            return False
        for word, answer in zip(words, answers, strict=True):
            if not _dmoj_equal(word, answer, epsilon):
                return False
    return True


def _dmoj_equal(wanted: bytes, found: bytes, epsilon: float) -> bool:
    a, b = python_float(wanted), python_float(found)
    if a is None:
        return wanted == found
    if b is None:
        return False
    if abs(b - a) <= epsilon:
        return True
    return abs(a) >= epsilon and abs(1.0 - b / a) <= epsilon


def kattis(
    given: bytes,
    expected: bytes,
    actual: bytes,
    *,
    case_sensitive: bool = False,
    space_change_sensitive: bool = False,
    float_tolerance: float | None = None,
    float_absolute_tolerance: float | None = None,
    float_relative_tolerance: float | None = None,
) -> bool:
    """Compare as the default output validator of the ICPC package format does.

    Tokens, letter case ignored unless told; with a tolerance, expected tokens that
    are numbers are compared as floats, absolute or relative. Known defect: integers
    then too, so that 1000001 may answer 1000000. NaN equals nothing, and infinities
    only where both are the same.
    """
    if space_change_sensitive and _NOT_SPACE.sub(b".", expected) != _NOT_SPACE.sub(
        b".", actual
    ):
        return False
    absolute = _first(float_absolute_tolerance, float_tolerance)
    relative = _first(float_relative_tolerance, float_tolerance)
    is_float = absolute is not None or relative is not None
    wanted = expected.split()
    found = actual.split(None, len(wanted))
    if len(wanted) != len(found):
        return False
    for one, other in zip(wanted, found, strict=True):
        number = c_float(one) if is_float else None
        if number is None:
            if one != other and (case_sensitive or one.lower() != other.lower()):
                return False
        elif not _kattis_close(one, other, number, absolute or 0.0, relative or 0.0):
            return False
    return True


def _first(*values: float | None) -> float | None:
    return next((value for value in values if value is not None), None)


def _kattis_close(
    wanted: bytes, found: bytes, a: float, absolute: float, relative: float
) -> bool:
    b = c_float(found)
    if b is None:
        return False
    if _EXACT_IN_LONG_DOUBLE.match(wanted) and _EXACT_IN_LONG_DOUBLE.match(found):
        # The validator's long double holds these exactly; a double would not.
        difference = float(abs(int(wanted) - int(found)))
    elif math.isfinite(a) and math.isfinite(b):
        difference = abs(a - b)
    else:
        return a == b
    return difference <= absolute or difference <= relative * abs(a)
