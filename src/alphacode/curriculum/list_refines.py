"""Steps that refines and constants of list tasks are put together from."""

from collections.abc import Mapping, Sequence
from random import Random

from alphacode.curriculum.drawing import Constants, Refine
from alphacode.curriculum.task import Values

ABSENT = ("none", "no", "nil", "absent", "missing", "nowhere", "empty", "not found")
NEVER = ("never", "no", "none", "not reached", "not once", "at no time")
IMPOSSIBLE = ("impossible", "cannot", "no way", "no", "hopeless")


def near(
    *tops: int, low: int = 1, name: str = "a", signed: bool = False, kept: float = 0.25
) -> Refine:
    """Draw a list anew below one of some tops, and now and then keep what was drawn."""

    def refine(rng: Random, values: Values) -> Values:
        if rng.random() < kept:
            return values
        top = rng.choice(tops)
        least = -top if signed else low
        return {**values, name: [rng.randint(least, top) for _ in values[name]]}

    return refine


def number(name: str, low: int, high: int) -> Refine:
    """Draw one number anew between two limits."""

    def refine(rng: Random, values: Values) -> Values:
        return {**values, name: rng.randint(low, high)}

    return refine


def place(name: str, least: int = 1) -> Refine:
    """Draw a number between `least` and the length of the list."""

    def refine(rng: Random, values: Values) -> Values:
        return {**values, name: rng.randint(least, max(least, values["n"]))}

    return refine


def taken(name: str, source: str = "a", low: int = 1, high: int = 10**9) -> Refine:
    """Let a number mostly be an item of a list, or one beside it."""

    def refine(rng: Random, values: Values) -> Values:
        x = rng.choice(values[source]) + rng.choice([-1, 0, 0, 0, 1])
        return {**values, name: min(high, max(low, x))}

    return refine


def share_of_sum(name: str, low: int = 1, high: int = 10**9) -> Refine:
    """Let a number be about a part of the sum of the list."""

    def refine(rng: Random, values: Values) -> Values:
        total = sum(values["a"])
        x = rng.choice([total // 2, total // 3, total, rng.randint(0, abs(total) + 1)])
        return {**values, name: min(high, max(low, x))}

    return refine


def walk(
    low: int, high: int, *jumps: int, name: str = "a", kept: float = 0.2
) -> Refine:
    """Draw levels that change by one of some jumps at a time."""

    def refine(rng: Random, values: Values) -> Values:
        if rng.random() < kept:
            return values
        x = rng.randint(low, high)
        levels = []
        for _ in values[name]:
            levels.append(x)
            x = min(high, max(low, x + rng.choice(jumps)))
        return {**values, name: levels}

    return refine


def ordered(*names: str) -> Refine:
    """Put some numbers in increasing order."""

    def refine(rng: Random, values: Values) -> Values:
        found = sorted(values[name] for name in names)
        return {**values, **dict(zip(names, found, strict=True))}

    return refine


def sorted_list(name: str = "a") -> Refine:
    """Sort a list."""

    def refine(rng: Random, values: Values) -> Values:
        return {**values, name: sorted(values[name])}

    return refine


def special(words: Sequence[str] = ABSENT, **limits: tuple[int, int]) -> Constants:
    """Draw `$none`, a word, -1 or 0 for a special case, and numbers between limits."""
    return _none_and(words, limits, may_be_number=True)


def word_for(words: Sequence[str] = ABSENT, **limits: tuple[int, int]) -> Constants:
    """Draw `$none`, always a word, and numbers between limits."""
    return _none_and(words, limits, may_be_number=False)


def _none_and(
    words: Sequence[str], limits: Mapping[str, tuple[int, int]], *, may_be_number: bool
) -> Constants:
    def constants(rng: Random) -> dict[str, object]:
        written = rng.choice([str.upper, str.lower, str.capitalize])
        found: dict[str, object] = {"none": written(rng.choice(words))}
        if may_be_number and rng.random() < 0.3:
            found["none"] = rng.choice(["-1", "-1", "0"])
        return found | _between(rng, limits)

    return constants


def _between(rng: Random, limits: Mapping[str, tuple[int, int]]) -> dict[str, object]:
    return {name: rng.randint(low, high) for name, (low, high) in limits.items()}


def row_of(names: str, *rows: str, **limits: tuple[int, int]) -> Constants:
    """Draw one of some rows of words for several constants, and numbers."""

    def constants(rng: Random) -> dict[str, object]:
        written = rng.choice([str.upper, str.lower, str.capitalize])
        row = rng.choice(rows).split()
        found: dict[str, object] = {
            name: written(word) for name, word in zip(names.split(), row, strict=True)
        }
        return found | _between(rng, limits)

    return constants
