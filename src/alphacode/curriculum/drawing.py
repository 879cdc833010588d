"""Short ways to draw what a task with a rule needs: its constants, values near them."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from alphacode.curriculum.task import Values
from alphacode.curriculum.words import PEOPLE

Constants = Callable[[Random], dict[str, object]]
Refine = Callable[[Random, Values], Values]


def drawn(**choices: str | Sequence[int | str]) -> Constants:
    """Return what draws constants by their names.

    A text gives one of its words, no two the same and all in one case of letters;
    numbers give one of them. Numbers after a name of an earlier constant are added to
    that one: `drawn(a=(10, 20), b=("a", 5, 10))`.
    """

    def draw(rng: Random) -> dict[str, object]:
        written = rng.choice([str.lower, str.lower, str.upper, str.capitalize])
        found: dict[str, Any] = {}
        for name, choice in choices.items():
            if isinstance(choice, str):
                words = [written(word) for word in choice.split()]
                free = [word for word in words if word not in found.values()]
                found[name] = rng.choice(free)
            elif isinstance(choice[0], str):
                found[name] = found[choice[0]] + rng.choice(choice[1:])
            else:
                found[name] = rng.choice(choice)
        return found

    return draw


def near(name: str, limits: str, low: int = 0, high: int = 10**9) -> Refine:
    """Return a refine that draws half of the numbers of a value at or beside limits.

    Args:
      name: an integer, a list of integers or records.
      limits: the names of constants or other integers, between blanks.
      low: the smallest number.
      high: the largest number.
    """

    def refine(rng: Random, values: Values) -> Values:
        at = [int(values[limit]) for limit in limits.split()]
        top = max(low, min(high, max(at) * 3 // 2 + 2))

        def number() -> int:
            if rng.random() < 0.5:
                return min(high, max(low, rng.choice(at) + rng.choice([-1, 0, 0, 1])))
            return rng.randint(low, top)

        old = values[name]
        new: Any = number()
        if isinstance(old, list):
            new = [
                (each[0], number()) if isinstance(each, tuple) else number()
                for each in old
            ]
        return {**values, name: new}

    return refine


def different_names(rng: Random, values: Values) -> Values:
    """Give all records of `r` different names, and some of them equal numbers."""
    numbers = [number for _, number in values["r"]]
    if rng.random() < 0.6:
        pool = rng.sample(numbers, (len(numbers) + 1) // 2)
        numbers = [rng.choice(pool) for _ in numbers]
    names = rng.sample(sorted(set(PEOPLE)), len(numbers))
    return {**values, "r": list(zip(names, numbers, strict=True))}


def few_names(rng: Random, values: Values) -> Values:
    """Let few names come again and again in the records `r`."""
    names = rng.sample(sorted(set(PEOPLE)), rng.randint(1, 5))
    return {**values, "r": [(rng.choice(names), number) for _, number in values["r"]]}


def steps(*refines: Refine) -> Refine:
    """Return refines applied one after another."""

    def refine(rng: Random, values: Values) -> Values:
        for each in refines:
            values = each(rng, values)
        return values

    return refine


def said(**choices: tuple[object, ...]) -> Constants:
    """Return what draws each constant from its own choices."""

    def draw(rng: Random) -> dict[str, object]:
        return {name: rng.choice(options) for name, options in choices.items()}

    return draw


def rows(names: str, *rows: tuple[object, ...]) -> Constants:
    """Return what draws the named constants from one of some rows."""

    def draw(rng: Random) -> dict[str, object]:
        written = rng.choice([str.upper, str.lower, str.capitalize])
        row = rng.choice(rows)
        return {
            name: written(each) if isinstance(each, str) else each
            for name, each in zip(names.split(), row, strict=True)
        }

    return draw


def row_for(names: str, *rows: tuple[object, ...]) -> Constants:
    """Return what draws the named constants from one of some rows, as they stand."""

    def draw(rng: Random) -> dict[str, object]:
        return dict(zip(names.split(), rng.choice(rows), strict=True))

    return draw
