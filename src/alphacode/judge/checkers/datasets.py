"""The comparisons of data sets' own graders, with what is known to be wrong in them.

They are here to compare results with results of others, not to judge well. Each is
told from reading the grader's source, and written anew.
"""

import math
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from alphacode.judge.checkers.cutting import text_of
from alphacode.judge.checkers.numbers import abseil_float, python_float

_DEEPMIND_SPACE = bytes.maketrans(b"\n\t\r\v", b"    ")


def deepmind(given: bytes, expected: bytes, actual: bytes) -> bool:
    """Compare as the CodeContests runner does.

    Tokens, letter case ignored; numbers within 1e-5, absolute only. Known defects:
    every integer is also a double, so 9007199254740993 equals 9007199254740992; there
    is no relative tolerance; form feed is no white space.
    """
    wanted = _deepmind_tokens(expected, -1)
    found = _deepmind_tokens(actual, len(wanted))
    if wanted == found:
        return True
    pairs = zip(wanted, found, strict=False)
    return len(wanted) == len(found) and all(_deepmind_equal(a, b) for a, b in pairs)


def _deepmind_tokens(output: bytes, most: int) -> list[bytes]:
    plain = output.lower().translate(_DEEPMIND_SPACE)
    if b"\f" not in plain:
        return plain.split(None, most)
    return [token for token in plain.split(b" ") if token]


def _deepmind_equal(wanted: bytes, found: bytes) -> bool:
    a, b = abseil_float(wanted), abseil_float(found)
    if a is None or b is None:
        return wanted == found
    return abs(a - b) < 1e-5


def sandboxfusion(given: bytes, expected: bytes, actual: bytes) -> bool:
    """Compare as SandboxFusion's CommonOJ does.

    Stripped lines, letter case ignored; a line that is one number, within 1e-5 of the
    expected one, relative only. Known defects: a line of several numbers must be the
    same text; integers are doubles; an expected 0 takes nothing but 0.
    """
    wanted = _stripped_lines(text_of(expected).lower(), -1)
    found = _stripped_lines(text_of(actual).lower(), len(wanted))
    return len(wanted) == len(found) and all(
        a == b or _relatively_equal(a, b) for a, b in zip(wanted, found, strict=True)
    )


def _relatively_equal(wanted: str, found: str) -> bool:
    a, b = python_float(wanted), python_float(found)
    return a is not None and b is not None and abs(b - a) / max(abs(a), 1e-10) < 1e-5


def livecodebench(given: bytes, expected: bytes, actual: bytes) -> bool:
    """Compare as LiveCodeBench does.

    Stripped lines, letter case matters; lines that are all numbers, by their exact
    decimal values. Known defect: no tolerance, so 0.33333 is not 0.333333.
    """
    wanted = _stripped_lines(text_of(expected), -1)
    found = _stripped_lines(text_of(actual), len(wanted))
    return len(wanted) == len(found) and all(
        a == b or _decimally_equal(a, b) for a, b in zip(wanted, found, strict=True)
    )


def _decimally_equal(wanted: str, found: str) -> bool:
    try:
        return list(map(Decimal, wanted.split())) == list(map(Decimal, found.split()))
    except InvalidOperation:
        return False


def _stripped_lines(text: str, most: int) -> list[str]:
    return [line.strip() for line in text.strip().split("\n", most)]


def apps(given: bytes, expected: bytes, actual: bytes) -> bool:
    """Compare as the graders of the APPS and TACO lineage do: a cascade of six checks.

    The same text but for white space at the ends and around the program's lines; the
    same non-empty lines; one number in each line, within 1e-8 + 1e-5 of the expected;
    the same set of lines, each a set of tokens; the same with numbers rounded to three
    decimals. Known defect: the last two ignore the order of lines and of tokens, and
    how often each stands there.
    """
    wanted, found = text_of(expected), text_of(actual).splitlines()
    plain = "\n".join(found).strip()
    stripped = "\n".join(line.strip() for line in found).strip()
    if wanted.strip() in (plain, stripped):
        return True
    wanted_lines = [line.strip() for line in wanted.split("\n") if line]
    if wanted_lines in (found, [line for line in found if line]):
        return True
    found = [line for line in found if line]
    if _all_close(wanted_lines, found):
        return True
    wanted_sets = {frozenset(line.split()) for line in wanted_lines}
    found_sets = {frozenset(words) for line in found if (words := line.split())}
    return wanted_sets == found_sets or _rounded_equal(wanted_sets, found_sets)


def _all_close(wanted: list[str], found: list[str]) -> bool:
    """What `numpy.allclose` says of two lists of numbers, the second being wanted."""
    if len(wanted) != len(found):
        return False
    for one, other in zip(wanted, found, strict=True):
        a, b = python_float(one), python_float(other)
        if a is None or b is None:
            return False
        if a != b and not (math.isfinite(a) and abs(b - a) <= 1e-8 + 1e-5 * abs(a)):
            return False
    return True


def _rounded_equal(
    wanted: Iterable[frozenset[str]], found: Iterable[frozenset[str]]
) -> bool:
    try:
        return _rounded(wanted) == _rounded(found)
    except (ValueError, OverflowError):
        return False


def _rounded(lines: Iterable[frozenset[str]]) -> set[frozenset[float]]:
    return {frozenset(round(float(token), 3) for token in line) for line in lines}


def alphacodium(
    given: bytes,
    expected: bytes,
    actual: bytes,
    *,
    unordered: bool = False,
    delta: float = 1e-4,
) -> bool:
    """Compare as AlphaCodium does, with its settings `order_matters` and `delta`.

    The whole text, letter case ignored and all spaces taken out; an output that is one
    number, within `delta` of the expected one, relative to it above 1. With
    `unordered`, the same set of lines too. Known defects: without spaces `1 2` is
    `12`; two numbers have no tolerance; the set forgets how often a line stands there.
    """
    wanted = text_of(expected).strip().lower()
    found = text_of(actual).strip().lower()
    if wanted == found or wanted.replace(" ", "") == found.replace(" ", ""):
        return True
    if unordered and _line_set(wanted) == _line_set(found):
        return True
    a, b = python_float(wanted), python_float(found)
    if not delta or a is None or b is None:
        return False
    return abs(b - a) / max(1.0, abs(a)) <= delta


def _line_set(text: str) -> set[str]:
    joined = text.replace("\n\n\n", "\n").replace("\n\n", "\n").strip()
    return set(joined.split("\n"))
