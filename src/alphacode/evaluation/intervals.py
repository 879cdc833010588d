"""Confidence intervals of a mean over problems, by bootstrap; of a share, exactly.

Problems are drawn again with replacement; the 2.5 and 97.5 percentiles of the resampled
means are the interval. What the samples of each problem add is in `resampling.py`.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from alphacode.core.errors import ConfigError
from alphacode.core.randomness import numpy_stream

_PERCENTILES = (2.5, 97.5)
_ALPHA = 0.05
# Draws held in memory at once: 4 million of 8 bytes.
_CHUNK = 4_000_000


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean and its 95 % confidence interval."""

    mean: float
    low: float
    high: float


def bootstrap_interval(
    values: Sequence[float], *, num_resamples: int = 2000, seed: int = 0
) -> Interval:
    """Return the mean of one value in [0, 1] per problem, with its interval.

    Where all values are equal, resampling shows no spread though there is doubt: if all
    are 0 (or all 1) the exact binomial interval is given instead (Clopper and Pearson
    1934); a single problem with a value in between says nothing, so 0 to 1; other
    equal values keep the width 0.

    Raises:
      ConfigError: there are no values, or one is outside [0, 1].

    Example:
      >>> interval = bootstrap_interval([0.0] * 10)
      >>> interval.mean, interval.low, round(interval.high, 3)
      (0.0, 0.0, 0.308)
    """
    array = np.asarray(values, dtype=np.float64)
    if array.size == 0:
        raise ConfigError("no problem was scored, so there is no mean to give")
    if not ((array >= 0) & (array <= 1)).all():
        raise ConfigError("scores must lie between 0 and 1")
    mean = float(array.mean())
    if (array == array[0]).all():
        return _without_spread(float(array[0]), array.size)
    rng = numpy_stream(seed, "bootstrap")
    low, high = np.percentile(resampled_means(array, num_resamples, rng), _PERCENTILES)
    return Interval(mean, float(low), float(high))


def pooled_interval(
    parts: Sequence[float],
    wholes: Sequence[float],
    *,
    num_resamples: int = 2000,
    seed: int = 0,
) -> Interval:
    """Return a share of all problems together, sum of parts over sum of wholes.

    The interval is over problems, as things of one problem are alike: problems are
    drawn again, each with its part and its whole. Those of which there is nothing do
    not count. Where all shares are equal, as for `bootstrap_interval`.

    Raises:
      ConfigError: all wholes are 0, or a part is not between 0 and its whole.

    Example:
      >>> pooled_interval([1, 0], [1, 3]).mean
      0.25
    """
    part, whole = np.asarray(parts, np.float64), np.asarray(wholes, np.float64)
    part, whole = part[whole > 0], whole[whole > 0]
    if not whole.size:
        raise ConfigError("there is nothing to give a share of")
    if not ((part >= 0) & (part <= whole)).all():
        raise ConfigError("a part must lie between 0 and its whole")
    shares = part / whole
    if (shares == shares[0]).all():
        return _without_spread(float(shares[0]), whole.size)
    rng = numpy_stream(seed, "pooled")
    means = resampled_means(np.stack([part, whole], 1), num_resamples, rng)
    low, high = np.percentile(means[:, 0] / means[:, 1], _PERCENTILES)
    return Interval(float(part.sum() / whole.sum()), float(low), float(high))


def _without_spread(value: float, count: int) -> Interval:
    # One minus the success rate at which `count` failures in a row have a chance of
    # 2.5 %.
    width = 1.0 - (_ALPHA / 2) ** (1.0 / count)
    if value == 0.0:
        return Interval(0.0, 0.0, width)
    if value == 1.0:
        return Interval(1.0, 1.0 - width, 1.0)
    return Interval(value, 0.0, 1.0) if count == 1 else Interval(value, value, value)


def resampled_means(
    array: np.ndarray, num_resamples: int, rng: np.random.Generator
) -> np.ndarray:
    """Return the means of so many draws of rows with replacement, in bounded memory."""
    rows, count = max(1, _CHUNK // array.size), len(array)
    means = [
        array[rng.integers(0, count, (min(rows, num_resamples - done), count))].mean(1)
        for done in range(0, num_resamples, rows)
    ]
    return np.concatenate(means)


def binomial_interval(successes: int, trials: int) -> Interval:
    """Return a share and its exact 95 % interval (Clopper and Pearson 1934).

    Raises:
      ConfigError: there are no trials, or more successes than trials.

    Example:
      >>> interval = binomial_interval(0, 10)
      >>> interval.mean, interval.low, round(interval.high, 3)
      (0.0, 0.0, 0.308)
    """
    if not 0 <= successes <= trials or trials < 1:
        raise ConfigError(f"{successes} of {trials} is no share")
    low = _tail_bound(trials - successes, trials)
    return Interval(successes / trials, 1.0 - low, _tail_bound(successes, trials))


def _tail_bound(successes: int, trials: int) -> float:
    """Return the rate at which so few successes, or fewer, have a chance of 2.5 %."""
    if successes == trials:
        return 1.0
    low, high = successes / trials, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if _at_most(successes, trials, middle) > _ALPHA / 2:
            low = middle
        else:
            high = middle
    return high


def _at_most(successes: int, trials: int, rate: float) -> float:
    """Return the chance of at most so many successes, by a sum of logarithms."""
    log_rate, log_rest = math.log(rate), math.log1p(-rate)
    return sum(
        math.exp(
            math.lgamma(trials + 1)
            - math.lgamma(i + 1)
            - math.lgamma(trials - i + 1)
            + i * log_rate
            + (trials - i) * log_rest
        )
        for i in range(successes + 1)
    )
