"""Read numbers the way other graders' languages read them: C, C++ and Python."""

import re

_ABSEIL = re.compile(
    rb"[+-]?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?"
    rb"|inf|infinity|nan(?:\([0-9a-z_]*\))?)\Z",
    re.IGNORECASE,
)
_HEXADECIMAL = re.compile(
    rb"[+-]?0x(?:[0-9a-f]+(?:\.[0-9a-f]*)?|\.[0-9a-f]+)(?:p[+-]?[0-9]+)?\Z",
    re.IGNORECASE,
)


def abseil_float(token: bytes) -> float | None:
    """Return the double that Abseil's `SimpleAtod` reads; `None` if it reads none."""
    if _ABSEIL.match(token) is None:
        return None
    return float(token.partition(b"(")[0])


def c_float(token: bytes) -> float | None:
    """Return the number that C's `strtold` reads from a whole token, or `None`.

    Here in the precision of a double, and a hexadecimal number too large for one is
    infinite.
    """
    if _HEXADECIMAL.match(token):
        try:
            return float.fromhex(token.decode())
        except OverflowError:
            return float("-inf" if token[:1] == b"-" else "inf")
    return abseil_float(token)


def python_float(text: str | bytes) -> float | None:
    """Return the float that Python reads, or `None`."""
    try:
        return float(text)
    except ValueError:
        return None
