"""The built-in rules that are our own: exact, lines, floats, yesno, and so on.

Each is a function of input, expected output and what the program wrote, in bytes, and
returns whether the program is right. Outputs are cut no further than the expected one,
so that time and memory are linear in both.
"""

from collections import Counter

from alphacode.core.errors import JudgeError
from alphacode.core.rules import ANY_OF_SEPARATOR
from alphacode.judge.checkers.cutting import each_line
from alphacode.judge.compare import TOLERANCE, Tolerance, bytes_match

_YES_NO = (b"yes", b"no")


def tokens(
    given: bytes, expected: bytes, actual: bytes, *, case_sensitive: bool = False
) -> bool:
    """Compare token by token, as `judge/compare.py` tells."""
    return bytes_match(expected, actual, strict=case_sensitive)


def exact(given: bytes, expected: bytes, actual: bytes) -> bool:
    """Compare byte by byte."""
    return expected == actual


def lines(
    given: bytes, expected: bytes, actual: bytes, *, ignore_case: bool = False
) -> bool:
    """Compare line by line; white space ending a line and blank last lines are free."""
    if ignore_case:
        expected, actual = expected.lower(), actual.lower()
    wanted = expected.rstrip().split(b"\n")
    found = actual.rstrip().split(b"\n", len(wanted))
    return [line.rstrip() for line in wanted] == [line.rstrip() for line in found]


def floats(
    given: bytes,
    expected: bytes,
    actual: bytes,
    *,
    absolute: float = 0.0,
    relative: float = 0.0,
    case_sensitive: bool = False,
) -> bool:
    """Compare token by token, numbers within an absolute or a relative tolerance.

    An expected integer literal takes the same integer, or a decimal literal within
    the tolerance: `2` takes `1.9999999` and not `3`.
    """
    tolerance = Tolerance(absolute, relative, for_integers=True)
    return bytes_match(expected, actual, strict=case_sensitive, tolerance=tolerance)


def yesno(given: bytes, expected: bytes, actual: bytes) -> bool:
    """Compare answers of `yes` and `no`, any number of them, in any letter case.

    Raises:
      JudgeError: the expected output says something else.
    """
    wanted = expected.lower().split()
    for token in wanted:
        if token not in _YES_NO:
            raise JudgeError(
                f"the expected output holds {token[:40]!r}; the checker 'yesno' "
                "expected yes or no: correct the test or choose another checker"
            )
    return wanted == actual.lower().split(None, len(wanted))


def unordered_lines(
    given: bytes, expected: bytes, actual: bytes, *, case_sensitive: bool = False
) -> bool:
    """Compare lines in any order, each as often; tokens as text, blank lines free."""
    if not case_sensitive:
        expected, actual = expected.lower(), actual.lower()
    wanted = Counter(b" ".join(line.split()) for line in expected.split(b"\n"))
    del wanted[b""]
    for untidy in each_line(actual):
        line = b" ".join(untidy.split())
        if not line:
            continue
        if not wanted[line]:
            return False
        wanted[line] -= 1
    return not any(wanted.values())


def any_of(
    given: bytes,
    expected: bytes,
    actual: bytes,
    *,
    separator: str = ANY_OF_SEPARATOR,
    case_sensitive: bool = False,
) -> bool:
    """Compare with each of the right answers, which `separator` lines part."""
    answers: list[list[bytes]] = [[]]
    for line in expected.split(b"\n"):
        if line.strip() == separator.encode():
            answers.append([])
        else:
            answers[-1].append(line)
    return any(
        bytes_match(
            b"\n".join(answer), actual, strict=case_sensitive, tolerance=TOLERANCE
        )
        for answer in answers
    )
