"""Decide whether a program's output is the expected one.

Outputs are cut into tokens at ASCII white space and compared one by one:

- an expected integer literal asks for an integer of exactly that value, of any
  size; with leading zeros (a bit string, a time) it asks for exactly that text;
- an expected decimal literal (with a point or an exponent, or `inf`) asks for a number
  within an absolute or relative error of 1e-5;
- anything else asks for the same text, letter case ignored unless `strict`. NaN is no
  number and equals none: an expected `nan` is such a text.

Time and memory are linear in the outputs, and an output is cut no further than the
expected one has tokens. Problems with several right answers, or other tolerances, have
a `Checker` (`judge/checkers/`).
Source: the comparison of the CodeContests runner (paper appendix A.2), which reads
every integer as a double; here integers are exact.
"""

import math
import re
from decimal import Decimal
from typing import NamedTuple


class Tolerance(NamedTuple):
    """How far from an expected decimal a number may be: by either of the two."""

    absolute: float
    relative: float
    for_integers: bool = False
    """Whether a decimal literal may answer an expected integer literal."""


TOLERANCE = Tolerance(1e-5, 1e-5)

# Outputs of more bytes are cut into tokens one by one.
_AT_ONCE = 1 << 16
_TOKEN = re.compile(rb"\S+")
# Decimals nearer to 0 than this have the normal form of 0; a tenth of what the default
# tolerance lets pass.
_NEAR_NOTHING = 1e-6
_INTEGER = re.compile(rb"[+-]?[0-9]+\Z")
_PADDED = re.compile(rb"[+-]?0[0-9]+\Z")
_DECIMAL = re.compile(
    # No two parts of it can match the same digits: that would take quadratic time.
    rb"[+-]?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?|inf|infinity)\Z",
    re.IGNORECASE,
)


def outputs_match(expected: str, actual: str, *, strict: bool = False) -> bool:
    """Return whether `actual` answers a test whose output is `expected`.

    Example:
      >>> outputs_match("YES 0.3333333", "yes\\n0.33333")
      True
      >>> outputs_match("1000000000000000001", "1000000000000000000")
      False
    """
    return bytes_match(_bytes(expected), _bytes(actual), strict=strict)


def bytes_match(
    expected: bytes,
    actual: bytes,
    *,
    strict: bool = False,
    tolerance: Tolerance = TOLERANCE,
) -> bool:
    """Do what `outputs_match` does, on the bytes a program wrote."""
    if not strict:
        # bytes.lower changes ASCII letters only, as the paper's runner does.
        expected, actual = expected.lower(), actual.lower()
    wanted = expected.split()
    found = actual.split(None, len(wanted))
    if wanted == found:
        return True
    if len(wanted) != len(found):
        return False
    pairs = zip(wanted, found, strict=True)
    return all(_tokens_match(one, other, tolerance) for one, other in pairs)


def normalise(output: str, *, strict: bool = False) -> str:
    """Return the text that stands for all outputs of the same behaviour.

    Tokens are joined by single spaces, lower-case unless `strict`, integers without
    plus signs, decimals to six significant digits. Two outputs with equal normal
    forms match each other; the reverse does not hold at the edges of the tolerance.

    Example:
      >>> normalise("YES\\n+7  0.500")
      'yes 7 0.500000'
    """
    data = _bytes(output)
    data = data if strict else data.lower()
    if len(data) <= _AT_ONCE:
        normal = b" ".join(map(_normal_token, data.split()))
    else:
        # A list of the tokens would take fifty times the output's size.
        kept = bytearray()
        for match in _TOKEN.finditer(data):
            kept += _normal_token(match.group()) + b" "
        normal = bytes(kept[:-1])
    return normal.decode(errors="backslashreplace")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _tokens_match(wanted: bytes, found: bytes, tolerance: Tolerance) -> bool:
    if wanted == found:
        return True
    if _INTEGER.match(wanted):
        if _integers_match(wanted, found):
            return True
        if not tolerance.for_integers or _PADDED.match(wanted) or _INTEGER.match(found):
            return False
    elif not _DECIMAL.match(wanted):
        return False
    return bool(_DECIMAL.match(found)) and _decimals_match(wanted, found, tolerance)


def _integers_match(wanted: bytes, found: bytes) -> bool:
    if _PADDED.match(wanted) or not _INTEGER.match(found):
        return False
    return _plain_integer(wanted) == _plain_integer(found)


def _plain_integer(token: bytes) -> bytes:
    # Text, not int: Python refuses integers of more than 4300 digits, and takes
    # quadratic time for them.
    digits = token.lstrip(b"+-").lstrip(b"0") or b"0"
    return b"-" + digits if token[:1] == b"-" and digits != b"0" else digits


def _decimals_match(wanted: bytes, found: bytes, tolerance: Tolerance) -> bool:
    a, b = float(wanted), float(found)
    if math.isfinite(a) and math.isfinite(b):
        return abs(a - b) <= max(tolerance.absolute, tolerance.relative * abs(a))
    if _is_word(wanted) or _is_word(found):
        return _is_word(wanted) and _is_word(found) and a == b
    return _huge_decimals_match(wanted, found, tolerance)


def _is_word(token: bytes) -> bool:
    return token.lstrip(b"+-")[:1].lower() == b"i"


def _huge_decimals_match(wanted: bytes, found: bytes, tolerance: Tolerance) -> bool:
    """Compare literals beyond the range of a double, such as 1e400."""
    try:
        a, b = Decimal(wanted.decode()), Decimal(found.decode())
        most = max(
            Decimal(repr(tolerance.absolute)),
            abs(a) * Decimal(repr(tolerance.relative)),
        )
        return abs(a - b) <= most
    except ArithmeticError:
        return False


def _normal_token(token: bytes) -> bytes:
    if _INTEGER.match(token):
        if _PADDED.match(token):
            return token
        return _plain_integer(token)
    if not _DECIMAL.match(token):
        return token
    value = float(token)
    if math.isinf(value) and not _is_word(token):
        return token
    if abs(value) < _NEAR_NOTHING:
        # What is left of a difference of equal numbers.
        value = 0.0
    return b"%#.6g" % (value + 0.0)
