"""The comparisons of testlib's standard checkers, output against answer.

Their words are parted by space, tab, CR and LF alone; integers are written without
plus sign and leading zeros, and fit into 64 bits (`icmp`: 32); `nan` and `inf` are no
numbers. Where a checker calls a wrong form a presentation error, it is wrong here.
Source: the checkers of testlib 0.9.45, told from reading and written anew. Not here:
`pointscmp` and `pointsinfo`, which give points and no verdict.
"""

import re
from collections.abc import Callable, Mapping
from itertools import zip_longest
from typing import TypeVar

from alphacode.core.errors import JudgeError
from alphacode.judge.checkers.cutting import each_line

T = TypeVar("T")

_BLANKS = b" \t\r\n"
_INTEGER = re.compile(rb"(?:0|-?[1-9][0-9]*)\Z")
_DOUBLE = re.compile(
    rb"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?\Z", re.IGNORECASE
)
_HUGE = 1e300
"""Beyond this a number counts as infinite."""


def testlib(
    given: bytes, expected: bytes, actual: bytes, *, checker: str = "wcmp"
) -> bool:
    """Compare as a standard checker of testlib does.

    Raises:
      JudgeError: the expected output is not what the checker reads; testlib calls
        that a failure of the checker.
    """
    return _CHECKERS[checker](expected, actual)


def _words(output: bytes, most: int = -1) -> list[bytes]:
    if b"\v" not in output and b"\f" not in output:
        return output.split(None, most)
    return [word for word in re.split(rb"[ \t\r\n]+", output) if word]


def _wanted(
    words: list[bytes], read: Callable[[bytes], T | None], what: str
) -> list[T]:
    """Read words of the expected output."""
    values = []
    for word in words:
        value = read(word)
        if value is None:
            raise _unfit(word, what)
        values.append(value)
    return values


def _unfit(word: bytes, what: str) -> JudgeError:
    return JudgeError(
        f"the expected output holds {word[:40]!r}; the testlib checker expected "
        f"{what}: correct the test or choose another checker"
    )


def _sequence(
    read: Callable[[bytes], T | None],
    equal: Callable[[T, T], bool],
    what: str,
    *,
    is_single: bool = False,
    is_only: bool = False,
) -> Callable[[bytes, bytes], bool]:
    """Return the comparison of all words, or of the first expected one.

    With `is_single` the output has that one word only; with `is_only` the expected
    output must not have more either.
    """

    def compare(expected: bytes, actual: bytes) -> bool:
        words = _words(expected)
        if is_single and (not words or (is_only and len(words) > 1)):
            raise _unfit(expected, what)
        wanted = _wanted(words[:1] if is_single else words, read, what)
        found = _words(actual, len(wanted))
        if len(found) != len(wanted):
            return False
        for one, word in zip(wanted, found, strict=True):
            other = read(word)
            if other is None or not equal(one, other):
                return False
        return True

    return compare


def _word(word: bytes) -> bytes:
    return word


def _huge_integer(word: bytes) -> bytes | None:
    return word if _INTEGER.match(word) else None


def _int64(word: bytes) -> int | None:
    if len(word) > 20 or not _INTEGER.match(word):
        return None
    value = int(word)
    return value if -(2**63) <= value < 2**63 else None


def _int32(word: bytes) -> int | None:
    value = _int64(word)
    return value if value is not None and -(2**31) <= value < 2**31 else None


def _yes_no(word: bytes) -> bytes | None:
    return word.upper() if word.upper() in (b"YES", b"NO") else None


def _double(word: bytes) -> float | None:
    return float(word) if _DOUBLE.match(word) else None


def _same(one: object, other: object) -> bool:
    return one == other


def _within(error: float) -> Callable[[float, float], bool]:
    return lambda wanted, found: not abs(wanted - found) > error


def _near(error: float) -> Callable[[float, float], bool]:
    """Return the comparison by absolute or relative error."""
    slack = error + 1e-15

    def near(wanted: float, found: float) -> bool:
        if abs(wanted) > _HUGE or abs(found) > _HUGE:
            is_both = abs(wanted) > _HUGE and abs(found) > _HUGE
            return is_both and (wanted > 0) == (found > 0)
        if abs(found - wanted) <= slack:
            return True
        ends = (wanted * (1.0 - slack), wanted * (1.0 + slack))
        return min(ends) <= found <= max(ends)

    return near


def _unordered(expected: bytes, actual: bytes) -> bool:
    wanted = sorted(_wanted(_words(expected), _int64, "integers of 64 bits"))
    found = []
    for word in _words(actual, len(wanted)):
        value = _int64(word)
        if value is None:
            return False
        found.append(value)
    return wanted == sorted(found)


def _in_lines(
    equal: Callable[[bytes, bytes], bool],
) -> Callable[[bytes, bytes], bool]:
    """Return the comparison of lines; behind the last, the output may be blank."""

    def compare(expected: bytes, actual: bytes) -> bool:
        wanted = expected.replace(b"\r\n", b"\n").split(b"\n")
        for _ in range(2):
            # The end of the last line, and one empty line, are no lines.
            if wanted and not wanted[-1]:
                wanted.pop()
        plain = actual.replace(b"\r\n", b"\n")
        found = each_line(plain.removesuffix(b"\n")) if plain else iter(())
        for one, other in zip_longest(wanted, found):
            if one is None:
                if other.strip(_BLANKS):
                    return False
            elif other is None or not equal(one, other):
                return False
        return True

    return compare


def _same_words(one: bytes, other: bytes) -> bool:
    wanted = one.split()
    return wanted == other.split(None, len(wanted))


def _cases(
    read: Callable[[bytes], T | None], what: str, *, is_single: bool = False
) -> Callable[[bytes, bytes], bool]:
    """Return the comparison of `Case 1: ...`, one value in each or any number."""

    def values(output: bytes, most: int) -> list[list[T]] | None:
        cases: list[list[T]] = []
        words = iter(_words(output, most))
        for word in words:
            if word == b"Case":
                if next(words, b"") != b"%d:" % (len(cases) + 1):
                    return None
                cases.append([])
                continue
            value = read(word)
            if value is None or not cases:
                return None
            cases[-1].append(value)
        if is_single and any(len(case) != 1 for case in cases):
            return None
        return cases

    def compare(expected: bytes, actual: bytes) -> bool:
        wanted = values(expected, -1)
        if wanted is None:
            raise _unfit(expected, f"'Case 1:' and so on, each with {what}")
        most = sum(len(case) + 2 for case in wanted)
        return wanted == values(actual, most)

    return compare


_INTEGERS = "integers of 64 bits"
_CHECKERS: Mapping[str, Callable[[bytes, bytes], bool]] = {
    "wcmp": _sequence(_word, _same, "words"),
    "lcmp": _in_lines(_same_words),
    "fcmp": _in_lines(_same),
    "ncmp": _sequence(_int64, _same, _INTEGERS),
    "icmp": _sequence(_int32, _same, "an integer of 32 bits", is_single=True),
    "hcmp": _sequence(
        _huge_integer, _same, "one integer", is_single=True, is_only=True
    ),
    "yesno": _sequence(_yes_no, _same, "yes or no", is_single=True),
    "nyesno": _sequence(_yes_no, _same, "yes or no"),
    "uncmp": _unordered,
    "rcmp": _sequence(_double, _within(1.5e-6 + 1e-15), "a number", is_single=True),
    "rcmp4": _sequence(_double, _near(1e-4), "numbers"),
    "rcmp6": _sequence(_double, _near(1e-6), "numbers"),
    "rcmp9": _sequence(_double, _near(1e-9), "numbers"),
    "rncmp": _sequence(_double, _within(1.5e-5 + 1e-15), "numbers"),
    "acmp": _sequence(_double, _within(1e-6), "a number", is_single=True),
    "dcmp": _sequence(_double, _near(1e-6), "a number", is_single=True),
    "caseicmp": _cases(_int64, "an integer of 64 bits", is_single=True),
    "casencmp": _cases(_int64, _INTEGERS),
    "casewcmp": _cases(_word, "words"),
}
