"""Are programs that get a score of 0.7 right seven times in ten?

Scores are put into bins of equal width; in each the mean score stands beside the share
of programs that are right. Two figures sum it up: the expected calibration error, the
mean distance of the two over programs, and the Brier score, the mean squared distance
of a score to 1 or 0, which also falls when scores tell right from wrong.

A program counts once, however many samples it has. Intervals are over problems, as the
programs of one problem are alike.
Source: Brier 1950; Guo et al. 2017 (On Calibration of Modern Neural Networks).
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from alphacode.core.errors import ConfigError
from alphacode.core.randomness import numpy_stream
from alphacode.evaluation.intervals import Interval, pooled_interval, resampled_means

Floats = npt.NDArray[np.float64]

BINS: Final = 10
_HIGH: Final = 97.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Programs whose scores lie in one part of 0 to 1."""

    low: float
    high: float
    """Where it begins and ends; the last one holds its end."""
    programs: int
    problems: int
    score: float
    """The mean of their scores."""
    right: Interval
    """The share of them that is right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """What scores are worth as chances to be right."""

    programs: int
    problems: int
    right: Interval
    """The share of all programs that is right."""
    score: float
    """The mean of all scores; above `right` they are over-confident on the whole."""
    error: Interval
    """Expected calibration error. Where bins hold few programs it is above 0 for
    perfect scores, too; the interval makes up for that."""
    error_by_chance: float
    """What it would be on average for perfect scores, programs being independent."""
    brier: Interval
    """Brier score: 0 for perfect knowledge."""
    brier_of_share: float
    """That of a score that is `right` for every program: a score above it says less
    than nothing."""
    bins: tuple[Bin, ...]
    """Those that hold programs, rising."""

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return asdict(self)


def calibrate(
    programs: Mapping[str, Sequence[tuple[float, bool]]],
    *,
    num_bins: int = BINS,
    num_resamples: int = 1000,
    seed: int = 0,
) -> Calibration | None:
    """Return how scores fit what came of them; `None` if there are none.

    Args:
      programs: by problem, the score of each program and whether it is right.

    Raises:
      ConfigError: a score is not between 0 and 1.
    """
    found = [each for each in programs.values() if each]
    if not found:
        return None
    tables = [_tabled(each, num_bins) for each in found]
    # By problem and bin: programs, of them right, sums of scores s and of s (1 - s).
    counts, rights, sums = (np.stack([t[i] for t in tables]) for i in range(3))
    spreads = np.stack([t[3] for t in tables])
    squares = np.array([t[4] for t in tables])
    sizes = counts.sum(1)
    total, num_right = sizes.sum(), rights.sum()
    share = num_right / total
    return Calibration(
        programs=int(total),
        problems=len(found),
        right=pooled_interval(rights.sum(1).tolist(), sizes.tolist(), seed=seed),
        score=float(sums.sum() / total),
        error=_error_interval(counts, rights - sums, num_resamples, seed),
        # Of a normal distance around 0 the mean size is this share of its spread.
        error_by_chance=float(
            math.sqrt(2 / math.pi) * np.sqrt(spreads.sum(0)).sum() / total
        ),
        brier=pooled_interval(squares.tolist(), sizes.tolist(), seed=seed),
        brier_of_share=float(share * (1 - share)),
        bins=tuple(
            Bin(
                low=number / num_bins,
                high=(number + 1) / num_bins,
                programs=int(counts[:, number].sum()),
                problems=int((counts[:, number] > 0).sum()),
                score=float(sums[:, number].sum() / counts[:, number].sum()),
                right=pooled_interval(
                    rights[:, number].tolist(), counts[:, number].tolist(), seed=seed
                ),
            )
            for number in range(num_bins)
            if counts[:, number].any()
        ),
    )


def calibrations(
    scorers: Mapping[str, Mapping[str, Sequence[tuple[float, bool]]]], seed: int = 0
) -> dict[str, Calibration]:
    """Return the calibration of each model that scored some programs, by its name."""
    found = {name: calibrate(each, seed=seed) for name, each in scorers.items()}
    return {name: each for name, each in found.items() if each is not None}


def _tabled(
    programs: Sequence[tuple[float, bool]], num_bins: int
) -> tuple[Floats, Floats, Floats, Floats, float]:
    """Return by bin the number of programs, of right ones, the sum of scores and of
    their variances; and the sum of squared distances."""
    scores = np.array([score for score, _ in programs], np.float64)
    right = np.array([is_right for _, is_right in programs], np.float64)
    if not ((scores >= 0) & (scores <= 1)).all():
        raise ConfigError("scores must lie between 0 and 1 to be chances")
    places = np.minimum((scores * num_bins).astype(np.int64), num_bins - 1)

    def summed(weights: Floats) -> Floats:
        return np.bincount(places, weights, num_bins).astype(np.float64)

    return (
        summed(np.ones_like(scores)),
        summed(right),
        summed(scores),
        summed(scores * (1 - scores)),
        float(((scores - right) ** 2).sum()),
    )


def _error_interval(
    counts: Floats, gaps: Floats, num_resamples: int, seed: int
) -> Interval:
    """Return the expected calibration error with its interval over problems.

    Distances are never negative, so that chance lifts the error, and resampling lifts
    it as much again. The interval is the basic one, its lower end moved down by twice
    that, as for perfect scores the error is all chance; tests hold it to simulations.
    """
    observed = float(np.abs(gaps.sum(0)).sum() / counts.sum())
    rng = numpy_stream(seed, "calibration")
    means = resampled_means(np.concatenate([counts, gaps], 1), num_resamples, rng)
    bins = counts.shape[1]
    drawn = np.abs(means[:, bins:]).sum(1) / means[:, :bins].sum(1)
    high = float(np.percentile(drawn, _HIGH))
    lift = max(0.0, float(drawn.mean()) - observed)
    ends = np.clip([2 * observed - high - 2 * lift, high - lift], 0.0, 1.0)
    return Interval(
        observed, min(observed, float(ends[0])), max(observed, float(ends[1]))
    )
