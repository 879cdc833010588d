"""Read and write time limits and memory limits in the forms that files use.

Megabytes are 2**20 bytes, as judges count them.
"""

import math
import re
from collections.abc import Mapping
from typing import Any

from alphacode.data.fields import refuse

NANOS_PER_S = 10**9

# The release holds limits of a few seconds; a year is surely a wrong unit, and the
# bound keeps nanoseconds inside 64 bits.
MAX_TIME_LIMIT_S = 365 * 24 * 3600.0

_QUANTITY = re.compile(r"(\d+(?:\.\d*)?|\.\d+)\s*(?:([a-z]+)\.?)?", re.IGNORECASE)

_SECONDS = {
    **dict.fromkeys(("", "s", "sec", "secs", "second", "seconds"), 1.0),
    **dict.fromkeys(("ms", "millisecond", "milliseconds"), 1e-3),
    **dict.fromkeys(("min", "minute", "minutes"), 60.0),
}
_BYTES = {
    **dict.fromkeys(("", "b", "byte", "bytes"), 1),
    **dict.fromkeys(("k", "kb", "kib", "kilobyte", "kilobytes"), 2**10),
    **dict.fromkeys(("m", "mb", "mib", "megabyte", "megabytes"), 2**20),
    **dict.fromkeys(("g", "gb", "gib", "gigabyte", "gigabytes"), 2**30),
}

_TIME_FORMS = 'null, {"seconds": 2, "nanos": 0}, a number of seconds or "2 seconds"'
_MEMORY_FORMS = 'a number of bytes or "256 MB"'


def time_limit_s(value: object, field: str, where: str) -> float | None:
    """Return seconds from any accepted form; `None` where nothing or zero is stated.

    Raises:
      DataError: another form, a negative number, or more than a year.
    """
    match value:
        case None:
            return None
        case Mapping():
            seconds: float | None = _duration(value, field, where)
        case bool():
            seconds = None
        case int() | float():
            seconds = float(value) if abs(value) <= MAX_TIME_LIMIT_S else None
        case str():
            seconds = _parsed(value, _SECONDS)
        case _:
            seconds = None
    if seconds is None or not 0 <= seconds <= MAX_TIME_LIMIT_S:
        refuse(where, field, value, _TIME_FORMS)
    return seconds or None


def memory_limit_bytes(value: object, field: str, where: str) -> int | None:
    """Return bytes from any accepted form; `None` where nothing or zero is stated.

    Raises:
      DataError: another form, or a negative number.
    """
    size: float | None = None
    match value:
        case None:
            return None
        case bool():
            pass
        case int():
            size = value
        case float() if value.is_integer():
            size = value
        case str():
            size = _parsed(value, _BYTES)
    if size is None or not 0 <= size < 2**63:
        refuse(where, field, value, _MEMORY_FORMS)
    return int(size) or None


def duration(time_limit_s: float | None) -> dict[str, int] | None:
    """Return the released schema's `time_limit`, to the nanosecond."""
    if time_limit_s is None:
        return None
    seconds, nanos = divmod(round(time_limit_s * NANOS_PER_S), NANOS_PER_S)
    return {"seconds": seconds, "nanos": nanos}


def shown_time(time_limit_s: float) -> str:
    """Return `2 s`, with as many decimals as the number needs."""
    return f"{time_limit_s:.9f}".rstrip("0").rstrip(".") + " s"


def shown_memory(memory_limit_bytes: int) -> str:
    """Return `256 MB`, or bytes where megabytes would not be exact."""
    megabytes, rest = divmod(memory_limit_bytes, 2**20)
    return f"{memory_limit_bytes} bytes" if rest else f"{megabytes} MB"


def _duration(value: Mapping[str, Any], field: str, where: str) -> float:
    if not {"seconds", "nanos"} & value.keys():
        refuse(where, field, value, _TIME_FORMS)
    seconds, nanos = value.get("seconds") or 0, value.get("nanos") or 0
    for name, part in (("seconds", seconds), ("nanos", nanos)):
        if isinstance(part, bool) or not isinstance(part, int):
            refuse(where, f"{field}.{name}", part, "a whole number")
        if not 0 <= part < 2**63:
            refuse(where, f"{field}.{name}", part, "a whole number of at least 0")
    # One division of exact integers: 2.3 s comes back as the float 2.3.
    return (seconds * NANOS_PER_S + nanos) / NANOS_PER_S


def _parsed(text: str, units: Mapping[str, float]) -> float | None:
    match = _QUANTITY.fullmatch(text.strip())
    factor = units.get((match[2] or "").lower()) if match else None
    if match is None or factor is None:
        return None
    # Division for the units below one, so that "2300 ms" is exactly 2.3.
    amount = float(match[1])
    value = amount / round(1 / factor) if factor < 1 else amount * factor
    return value if math.isfinite(value) else None
