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
from alphacode.evaluation.intervals import Interval

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

        Where nothing varies the width is 0: no doubt is shown, though there is some.
        """
        means = self.means(over, num_resamples, seed)
        low, high = np.percentile(means, _PERCENTILES, axis=0)
        observed = self.values.mean(0)
        return [
            Interval(float(m), float(min(a, m)), float(max(b, m)))
            for m, a, b in zip(observed, low, high, strict=True)
        ]


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
    replicates += (values - replicates.mean(1))[:, None, :]
    return Replicates(tuple(ks), values, replicates)


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
