"""n@k and pass@k with samples drawn again, not only problems.

Three questions, three intervals (the paper resamples models and samples):

- problems: other problems of the same kind. Chance in the samples is part of how much
  problems differ, so that it is in there already.
- samples: other samples of these very problems, as when two runs are compared on one
  benchmark.
- both: problems first and then the samples of each. As the first has the chance of
  samples in it already, this counts it twice and is wider than it must be.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Literal, cast

import numpy as np
import numpy.typing as npt

from alphacode.core.errors import ConfigError
from alphacode.core.randomness import numpy_stream
from alphacode.evaluation.estimators import n_at_k
from alphacode.evaluation.intervals import FEW, Interval, allowing, unseen

Floats = npt.NDArray[np.float64]
Over = Literal["problems", "samples", "both"]

_PERCENTILES: Final = (2.5, 97.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleCounts:
    """What the samples of one problem came to."""

    num_samples: int
    """K."""
    num_passed: int
    """Of these, how many pass the example tests: e."""
    num_accepted: int
    """Of these, how many pass everything: s."""


@dataclass(frozen=True, slots=True)
class Replicates:
    """A curve of n@k for each problem, and as other samples might have given it."""

    ks: tuple[int, ...]
    values: Floats
    """As observed: a row for each problem, a column for each k."""
    replicates: Floats
    """The same from M draws of the problem's samples, moved so that their mean is what
    was observed: draws with replacement repeat samples, which lowers it."""
    lifts: Floats
    """By how much they were moved, the mean over problems for each k."""
    num_samples: int
    """The fewest of a problem: K."""

    def means(self, over: Over, num_resamples: int = 2000, seed: int = 0) -> Floats:
        """Return (resamples, G) means over problems, resampled as `over` says."""
        rng = numpy_stream(seed, "resampling", over)
        problems, draws, _ = self.replicates.shape
        means = np.empty((num_resamples, len(self.ks)))
        everyone = np.arange(problems)
        for number in range(num_resamples):
            drawn = rng.integers(0, problems, problems)
            rows = everyone if over == "samples" else drawn
            if over == "problems":
                means[number] = self.values[rows].mean(0)
            else:
                picks = rng.integers(0, draws, problems)
                means[number] = self.replicates[rows, picks].mean(0)
        return cast(Floats, np.clip(means, 0.0, 1.0))

    def intervals(
        self, over: Over, *, num_resamples: int = 2000, seed: int = 0
    ) -> list[Interval]:
        """Return the mean and its 95 % interval for each k.

        Where nearly nothing varies it is no narrower than what so little cannot
        exclude: problems of another kind, as `intervals.allowing` says; over samples,
        a right one of which all have shown none.
        """
        means = self.means(over, num_resamples, seed)
        low, high = np.percentile(means, _PERCENTILES, axis=0)
        observed = self.values.mean(0)
        found = [
            Interval(float(m), float(min(a, m)), float(max(b, m)))
            for m, a, b in zip(observed, low, high, strict=True)
        ]
        if over != "samples":
            columns = self.values.T
            return [allowing(a, b) for a, b in zip(found, columns, strict=True)]
        varying = (np.ptp(self.replicates, axis=1) > 0).sum(0)
        return [
            self._allowing_for_samples(found[i], i) if number < FEW else found[i]
            for i, number in enumerate(varying)
        ]

    def _allowing_for_samples(self, found: Interval, column: int) -> Interval:
        """Return an interval wide enough for samples that none of these problems had.

        With P problems, P K samples that all fail leave a chance of 1 - 0.025^(1/PK)
        for a right one. Such chances raise the mean of pass@k most if they are the same
        everywhere, by k of them; a wrong one where all are right is one of them. What
        few right samples there are may all have been luck: the lower end is not moved.
        """
        total, mean = len(self.values) * self.num_samples, found.mean
        low = min(found.low - self.lifts[column], mean - unseen(total) * mean)
        high = mean + unseen(total / self.ks[column]) * (1.0 - mean)
        return Interval(mean, max(0.0, float(low)), max(found.high, high))


def resample(
    counts: Sequence[SampleCounts],
    ks: Sequence[int],
    *,
    n: int | None,
    num_draws: int = 30,
    seed: int = 0,
) -> Replicates:
    """Return n@k of every problem and k, from its samples and from samples drawn again.

    Args:
      n: submissions; `None` for pass@k, where all are submitted.

    Raises:
      ConfigError: no problems, or a k above a problem's samples.
    """
    if not counts:
        raise ConfigError("no problem was scored, so there is nothing to resample")
    rng = numpy_stream(seed, "samples")
    values = np.empty((len(counts), len(ks)))
    replicates = np.empty((len(counts), num_draws, len(ks)))
    for row, each in enumerate(counts):
        values[row] = _curve(each, ks, n)
        for draw in range(num_draws):
            replicates[row, draw] = _curve(_drawn_again(each, rng), ks, n)
    moves = values - replicates.mean(1)
    replicates += moves[:, None, :]
    fewest = min(each.num_samples for each in counts)
    return Replicates(tuple(ks), values, replicates, moves.mean(0), fewest)


def _drawn_again(counts: SampleCounts, rng: np.random.Generator) -> SampleCounts:
    total, passed = counts.num_samples, counts.num_passed
    shares = [counts.num_accepted, passed - counts.num_accepted, total - passed]
    accepted, wrong, _ = rng.multinomial(total, np.array(shares) / total)
    return SampleCounts(
        num_samples=total,
        num_passed=int(accepted + wrong),
        num_accepted=int(accepted),
    )


def _curve(counts: SampleCounts, ks: Sequence[int], n: int | None) -> list[float]:
    return [
        _n_at_k(
            num_samples=counts.num_samples,
            num_passed=counts.num_passed,
            num_accepted=counts.num_accepted,
            n=k if n is None else n,
            k=k,
        )
        for k in ks
    ]


# Draws of the samples of an unsolved problem are all alike.
@lru_cache(maxsize=65_536)
def _n_at_k(**counts: Any) -> float:
    return n_at_k(**counts)
