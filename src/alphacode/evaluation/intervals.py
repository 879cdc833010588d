"""Confidence intervals of a mean over problems, by bootstrap; of a share, exactly.

Problems are drawn again with replacement; the 2.5 and 97.5 percentiles of the resampled
means are the interval. Where nearly all problems have the same value, resampling knows
no others, though there may be some: it then allows for as many as so few problems
cannot exclude (`allowing`). What samples of each problem add is in `resampling.py`.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from alphacode.core.errors import ConfigError
from alphacode.core.randomness import numpy_stream

Floats = npt.NDArray[np.float64]

_PERCENTILES = (2.5, 97.5)
_ALPHA = 0.05
FEW: Final = 10
"""Where fewer problems have another value than the commonest, resampling knows too
little: its intervals of 95 % then cover as little as a third of truths (simulated)."""
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

    Where nearly all values are equal it is no narrower than `allowing` says: if all are
    0, or all 1, it is the exact binomial one (Clopper and Pearson 1934).

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
    rng = numpy_stream(seed, "bootstrap")
    low, high = np.percentile(resampled_means(array, num_resamples, rng), _PERCENTILES)
    return allowing(Interval(mean, float(low), float(high)), array)


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
    not count. Where nearly all shares are equal, as for `bootstrap_interval`.

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
    rng = numpy_stream(seed, "pooled")
    means = resampled_means(np.stack([part, whole], 1), num_resamples, rng)
    low, high = np.percentile(means[:, 0] / means[:, 1], _PERCENTILES)
    found = Interval(float(part.sum() / whole.sum()), float(low), float(high))
    return allowing(found, part / whole)


def allowing(found: Interval, values: Floats, least: float = 0.0) -> Interval:
    """Return an interval, wide enough for problems of a kind that none of these is.

    Only where fewer than `FEW` values differ from the commonest. Of a kind that none of
    n problems is, at most a share of q = 1 - 0.025^(1/n) is not excluded (Clopper and
    Pearson 1934); with values from `least` to 1 these move the mean by q of its way to
    either end.

    Args:
      values: one per problem.
    """
    commonest = np.unique(values, return_counts=True)[1].max()
    if len(values) - commonest >= FEW:
        return found
    share, mean = unseen(len(values)), found.mean
    return Interval(
        mean,
        min(found.low, mean - share * (mean - least)),
        max(found.high, mean + share * (1.0 - mean)),
    )


def unseen(count: float) -> float:
    """Return how large a share may be of which `count` draws have shown nothing.

    Example:
      >>> round(unseen(10), 3)
      0.308
    """
    return float(1.0 - (_ALPHA / 2) ** (1.0 / count))


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
