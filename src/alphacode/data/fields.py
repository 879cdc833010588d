"""Take typed values out of plain data, and say in one sentence why one cannot.

Every message names where the data stands (file and line), the field, what was found
and what was expected.
"""

import math
from collections.abc import Callable, Mapping
from typing import Any, NoReturn

from alphacode.core.errors import DataError

OnBad = Callable[[DataError], None]
"""Told of a bad row: it raises, or notes the sentence and returns to go on."""


def refuse(where: str, field: str, value: object, expected: str) -> NoReturn:
    """Raise the sentence about a field with an illegal value."""
    raise DataError(f"{where}: field {field!r} is {found(value)}; expected {expected}")


def found(value: object) -> str:
    """Return a short description of plain data, for messages."""
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case int() | float():
            return f"the number {_shortened(value)}"
        case str():
            return f"the text {_shortened(value)}" if value else "empty text"
        case bytes():
            return f"{len(value)} raw bytes"
        case list() | tuple():
            return f"a list of {len(value)}"
        case Mapping():
            names = ", ".join(_shortened(name, 30).strip("'\"") for name in value)
            return f"an object with the fields {names[:120]}" if names else "{}"
        case _:
            return f"a value of type {type(value).__name__}"


def missing(where: str, field: str, row: Mapping[str, Any], expected: str) -> NoReturn:
    """Raise the sentence about a required field that is absent."""
    raise DataError(
        f"{where}: field {field!r} is missing; expected {expected}; found {found(row)}"
    )


def text(row: Mapping[str, Any], field: str, where: str, default: str = "") -> str:
    """Return a text field; absent or null is the default."""
    value = row.get(field)
    return default if value is None else as_text(value, field, where)


def as_text(value: object, field: str, where: str) -> str:
    """Return a value that must be text that UTF-8 can hold."""
    if not isinstance(value, str):
        refuse(where, field, value, "text")
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise DataError(
                f"{where}: field {field!r} holds half of a surrogate pair at "
                f"character {error.start + 1}; expected whole Unicode characters"
            ) from None
    return value


def integer(row: Mapping[str, Any], field: str, where: str) -> int:
    """Return a whole, non-negative number; absent or null is 0."""
    value = row.get(field)
    if value is None:
        return 0
    # A float such as 1200.0 is what some tools make of a column with gaps.
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        refuse(where, field, value, "a whole number")
    if value < 0:
        refuse(where, field, value, "a whole number of at least 0")
    # The released Parquet files hold these as 64-bit numbers; so do ours.
    if value >= 2**63:
        refuse(where, field, value, "a whole number below 2**63")
    return value


def number(row: Mapping[str, Any], field: str, where: str) -> float:
    """Return a finite number; absent or null is 0.0."""
    value = row.get(field)
    if value is None:
        return 0.0
    if isinstance(value, bool) or not isinstance(value, int | float):
        refuse(where, field, value, "a number")
    try:
        finite = float(value)
    except OverflowError:
        finite = math.inf
    if not math.isfinite(finite):
        refuse(where, field, value, "a finite number")
    return finite


def boolean(row: Mapping[str, Any], field: str, where: str) -> bool:
    """Return a true or false field (0 and 1 are accepted); absent or null is false."""
    value = row.get(field)
    if value is None:
        return False
    if value not in (0, 1) or not isinstance(value, bool | int):
        refuse(where, field, value, "true or false")
    return bool(value)


def _shortened(value: object, length: int = 60) -> str:
    # A hostile number may have more digits than Python agrees to print.
    if isinstance(value, int) and abs(value) >= 10**30:
        return "of more than 30 digits"
    shown = repr(value)
    return shown if len(shown) <= length else f"{shown[: length - 3]}..."
