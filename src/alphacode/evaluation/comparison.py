"""Two results on the same problems: how sure is it that they differ?

McNemar's exact test for solved or not, a paired bootstrap for rates. Both look only at
what differs problem by problem, so that hard and easy problems do not blur it.
"""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from fractions import Fraction
from typing import Any, Final

import numpy as np

from alphacode.core.errors import ConfigError
from alphacode.core.randomness import numpy_stream
from alphacode.evaluation.intervals import Interval, allowing, resampled_means

_PERCENTILES: Final = (2.5, 97.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """The mean difference of two results over problems, and its 95 % interval."""

    mean: float
    low: float
    high: float
    problems: int

    def as_dict(self) -> dict[str, float | int]:
        """Return plain values for JSON."""
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class McNemar:
    """Problems by who solved them, and McNemar's exact two-sided test."""

    both: int
    only_first: int
    only_second: int
    neither: int
    p_value: float
    """Chance of so uneven a split of the problems that one alone solved, or a more
    uneven one, if both were equally good; 1 where there is no such problem."""

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return asdict(self)


def paired_difference(
    first: Sequence[float],
    second: Sequence[float],
    *,
    num_resamples: int = 2000,
    seed: int = 0,
) -> Difference:
    """Return how much the first is above the second, by bootstrap over problems.

    Where nearly all differences are equal it allows for what so few problems cannot
    exclude (`intervals.allowing`), and those may differ by as much as -1 or 1.

    Args:
      first: shares of each problem, 0 to 1, as `second`.

    Raises:
      ConfigError: there are no problems, or not the same number.

    Example:
      >>> paired_difference([1, 1, 0, 1], [0, 1, 0, 1]).mean
      0.25
    """
    if not first or len(first) != len(second):
        raise ConfigError(
            f"a paired comparison needs the same problems, found {len(first)} and "
            f"{len(second)}"
        )
    array = np.asarray(first, np.float64) - np.asarray(second, np.float64)
    mean = float(array.mean())
    rng = numpy_stream(seed, "paired")
    means = resampled_means(array, num_resamples, rng)
    low, high = map(float, np.percentile(means, _PERCENTILES))
    found = allowing(Interval(mean, low, high), array, least=-1.0)
    return Difference(mean=mean, low=found.low, high=found.high, problems=len(first))


def mcnemar(first: Sequence[bool], second: Sequence[bool]) -> McNemar:
    """Return McNemar's exact test of who solves more of the same problems.

    Raises:
      ConfigError: not the same number of problems.

    Example:
      >>> mcnemar([True] * 6, [False] * 6).p_value
      0.03125
    """
    if len(first) != len(second):
        raise ConfigError(
            f"a paired comparison needs the same problems, found {len(first)} and "
            f"{len(second)}"
        )
    pairs = [(bool(a), bool(b)) for a, b in zip(first, second, strict=True)]
    only_first, only_second = pairs.count((True, False)), pairs.count((False, True))
    return McNemar(
        both=pairs.count((True, True)),
        only_first=only_first,
        only_second=only_second,
        neither=pairs.count((False, False)),
        p_value=_binomial_two_sided(only_first, only_first + only_second),
    )


def _binomial_two_sided(successes: int, trials: int) -> float:
    """Return the two-sided p-value of a fair coin."""
    least = min(successes, trials - successes)
    ways = sum(math.comb(trials, i) for i in range(least + 1))
    return min(1.0, float(Fraction(2 * ways, 2**trials)))
