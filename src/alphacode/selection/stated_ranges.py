"""Ranges a statement gives, such as `1 <= n <= 10^5`, as hints for new inputs.

Hints only: which range belongs to which token is not worked out.
"""

import re
from dataclasses import dataclass

# However a statement writes "at most", it is read as this sign.
_SIGN = "\u2264"
_SIGNS = re.compile(r"<=|\\leq?\b|&le;|<")
# Bounded in length, and begun where no digit stands before: statements come from
# anywhere, and a search must not take the square of their length.
_NUMBER = (
    r"(?<![0-9])(?P<{name}>[-\u2212]?[0-9](?:[0-9,]{{0,30}}[0-9])?"
    r"(?:\s*(?:\u00b7|\u22c5|\u00d7|\*|\\cdot|\\times)\s*10)?"
    r"(?:\s*(?:\^|\*\*)\s*\{{?[0-9]{{1,9}}\}}?)?)(?![0-9])"
)
_AT_MOST = rf"\s*{_SIGN}\s*"
_LOW, _HIGH = _NUMBER.format(name="low"), _NUMBER.format(name="high")
# Ends with no blank, so that there is one way only to find a chain of them.
_NAMES = rf"[A-Za-z_|$\\(](?:[^<>={_SIGN}.;\n]{{0,39}}?[^\s<>={_SIGN}.;])?"
_CHAIN = re.compile(rf"{_LOW}{_AT_MOST}(?:{_NAMES}{_AT_MOST})+{_HIGH}")
_LINK = re.compile(rf"{_LOW}{_AT_MOST}(?P<names>{_NAMES}){_AT_MOST}{_HIGH}")
_NAME = re.compile(r"[A-Za-z](?=$|_)")
_WORDS = re.compile(rf"(?:between|from)\s+{_LOW}\s+(?:and|to)\s+{_HIGH}", re.IGNORECASE)
_POWER = re.compile(
    r"(?:(?P<factor>-?[0-9]+)\*)?(?P<base>-?[0-9]+)\*\*(?P<power>[0-9]+)"
)


@dataclass(frozen=True, slots=True)
class StatedRanges:
    """The widest of the ranges found; `None` where a statement gives none."""

    low: int | None = None
    high: int | None = None

    @property
    def has_negatives(self) -> bool:
        """Whether some value may be negative."""
        return self.low is not None and self.low < 0

    @property
    def has_zero(self) -> bool:
        """Whether some value may be 0."""
        return self.low is not None and self.low <= 0


def stated_ranges(description: str) -> StatedRanges:
    """Return the range of all ranges that a statement gives.

    Example:
      >>> stated_ranges("n (1 <= n <= 100), a_i (-10^9 <= a_i <= 10^9)")
      StatedRanges(low=-1000000000, high=1000000000)
    """
    text = _SIGNS.sub(_SIGN, description)
    pairs = [
        (_value(match["low"]), _value(match["high"]))
        for pattern in (_CHAIN, _WORDS)
        for match in pattern.finditer(text)
    ]
    ordered = [(low, high) for low, high in pairs if low < high]
    if not ordered:
        return StatedRanges()
    return StatedRanges(
        min(low for low, _ in ordered), max(high for _, high in ordered)
    )


def named_ranges(description: str) -> dict[str, tuple[int, int]]:
    """Return the range of each name of one letter, its index left out.

    A name with several ranges gets what all of them allow.

    Example:
      >>> named_ranges("n, m (1 <= n, m <= 100), a_i (-10^9 <= a_i <= 10^9)")
      {'n': (1, 100), 'm': (1, 100), 'a': (-1000000000, 1000000000)}
    """
    found: dict[str, tuple[int, int]] = {}
    for match in _LINK.finditer(_SIGNS.sub(_SIGN, description)):
        low, high = _value(match["low"]), _value(match["high"])
        for part in match["names"].replace("$", "").split(","):
            name = _NAME.match(part.strip())
            if name is None or low > high:
                continue
            before = found.get(name[0], (low, high))
            found[name[0]] = (max(low, before[0]), min(high, before[1]))
    return {name: each for name, each in found.items() if each[0] <= each[1]}


def _value(text: str) -> int:
    plain = re.sub(r"\\cdot|\\times|[\u00b7\u22c5\u00d7]", "*", text)
    plain = re.sub(r"[\s,{}]", "", plain).replace("\u2212", "-").replace("^", "**")
    match = _POWER.fullmatch(plain)
    if match is None:
        return int(plain.split("*")[0])
    # Beyond 18 digits is no hint for a token any more.
    power = min(int(match["power"]), 18)
    base = int(match["base"])
    value: int = -(abs(base) ** power) if base < 0 else base**power
    return int(match["factor"] or 1) * value
