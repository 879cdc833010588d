"""Codeforces' rating, and a rating from the problems that were solved.

Source: https://codeforces.com/blog/entry/102 (the formulas) and
https://codeforces.com/blog/entry/20762 (the program, whose whole-number divisions cut
towards zero; so do these).
"""

import math
from collections.abc import Sequence
from typing import cast

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

_MOST = 8000
"""Ratings are looked for from 1 up to this; those there are may be below."""


def win_probability(one: float, other: float) -> float:
    """Return the chance that a participant is placed before another.

    Example:
      >>> win_probability(1500, 1500)
      0.5
    """
    return cast(float, 1.0 / (1.0 + 10.0 ** ((other - one) / 400.0)))


def rating_deltas(ratings: Sequence[int], places: Sequence[int]) -> list[int]:
    """Return by how much each participant's rating changes.

    Args:
      ratings: before the contest, each at most 7999; they may be 0 or less.
      places: equal results share the last of their places.
    """
    if not ratings:
        return []
    before = np.asarray(ratings, dtype=np.int64)
    # The expected place of somebody else with each rating, all participants there.
    least = min(0, int(before.min()))
    seeds = _expected_places(before, least)
    # One does not compete with oneself, at a chance of 1/2.
    own = seeds[before - least] - 0.5
    middle = np.sqrt(np.asarray(places, dtype=np.float64) * own)
    deltas = _towards_zero(_ratings_for(seeds[-least:], middle) - before, 2)
    deltas += _towards_zero(-deltas.sum(), len(before)) - 1
    best = np.lexsort((np.asarray(places), -before))
    number = min(int(4 * math.floor(math.sqrt(len(before)) + 0.5)), len(before))
    correction = int(_towards_zero(-deltas[best[:number]].sum(), number))
    deltas += min(max(correction, -10), 0)
    return [int(delta) for delta in deltas]


def rating_from_problems(
    ratings: Sequence[int], solved: Sequence[bool]
) -> float | None:
    """Return the rating at which so many of these problems are expected to be solved.

    A problem is solved with the chance to win against its rating. `None` where none or
    all are solved: no rating is likeliest then.
    """
    number = sum(solved)
    if number in (0, len(solved)):
        return None
    low, high = -4000.0, 8000.0
    while high - low > 0.01:
        middle = (low + high) / 2
        expected = sum(win_probability(middle, each) for each in ratings)
        low, high = (middle, high) if expected < number else (low, middle)
    return (low + high) / 2


def _expected_places(ratings: Integers, least: int) -> Floats:
    """Return, for ratings from `least` to `_MOST`, 1 + the sum of chances to lose."""
    span = _MOST - least
    counts = np.bincount(ratings - least, minlength=span + 1).astype(np.float64)
    # At d: the chance to lose against somebody whose rating is d lower.
    chances = 1.0 / (1.0 + 10.0 ** (np.arange(-span, span + 1) / 400.0))
    sums = np.convolve(counts, chances)[span : 2 * span + 1]
    return 1.0 + sums


def _ratings_for(seeds: Floats, wanted: Floats) -> Integers:
    """Return the largest rating from 1 whose expected place is not below the wanted."""
    # The first is of the rating 0. Places fall as ratings rise: the search runs over
    # the reversed list.
    below = np.searchsorted(seeds[::-1], wanted, side="left")
    return cast(Integers, np.clip(_MOST - below, 1, _MOST - 1).astype(np.int64))


def _towards_zero(value: "Integers | np.int64", by: int) -> Integers:
    return cast(Integers, np.sign(value) * (np.abs(value) // by))
