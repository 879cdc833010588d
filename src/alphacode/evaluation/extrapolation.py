"""Solve rate against the number of samples, and what more samples would give.

Solve rates grow about linearly in log k (paper section 5.3.1, figure 6) and bend
somewhere: a rate cannot pass 1, and the easy problems are solved first. So the answer
is a range, from two readings of the same curve, each with the doubt of problems and
samples: a line through its last decade, and a bent one, whose slope goes on changing as
it did over that decade, down to none. Where no problem shows a slope, the range is what
so few problems cannot exclude.
"""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from alphacode.core.errors import ConfigError
from alphacode.evaluation.intervals import unseen
from alphacode.evaluation.resampling import SampleCounts, resample

Floats = npt.NDArray[np.float64]

# Points on the last decade that the curve is read at.
_POINTS: Final = 5
_PERCENTILES: Final = (2.5, 97.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extrapolation:
    """What a curve comes to beyond the samples there are."""

    k: int
    """The number of samples it is about."""
    low: float
    high: float
    """The range, of 95 % if the curve goes on between a line and its own bend."""
    slope: float
    """Gain for ten times the samples, of the line through the last decade."""
    last_k: int
    """The number of samples there are."""
    last: float
    """The rate there."""
    problems: int

    @property
    def sentence(self) -> str:
        """The range in words."""
        return (
            f"at {self.k / self.last_k:g}x the samples: {self.low:.1%} to "
            f"{self.high:.1%} (now {self.last:.1%})"
        )

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return {**asdict(self), "sentence": self.sentence}


def log_linear_fit(ks: Sequence[int], values: Sequence[float]) -> tuple[float, float]:
    """Return intercept and slope of the least-squares line against log10 k.

    Raises:
      ConfigError: fewer than two different k.

    Example:
      >>> intercept, slope = log_linear_fit([10, 100, 1000], [0.1, 0.2, 0.3])
      >>> round(intercept, 6), round(slope, 6)
      (0.0, 0.1)
    """
    if len(set(ks)) < 2 or len(ks) != len(values):
        raise ConfigError("a line needs a value at two or more numbers of samples")
    slope, intercept = np.polyfit(np.log10(ks), values, 1)
    return float(intercept), float(slope)


def extrapolate(
    counts: Sequence[SampleCounts],
    *,
    n: int | None,
    factor: float = 10.0,
    num_resamples: int = 1000,
    seed: int = 0,
) -> Extrapolation:
    """Return between what n@k lies at `factor` times the samples of every problem.

    Args:
      counts: of problems with the same number of samples, 10 at least.
      n: submissions; `None` for pass@k.

    Raises:
      ConfigError: no problems, other numbers of samples, or too few.
    """
    last_k = counts[0].num_samples if counts else 0
    if last_k < 10 or any(each.num_samples != last_k for each in counts):
        raise ConfigError(
            "to extrapolate, every problem needs the same number of samples, 10 or more"
        )
    steps = np.linspace(-1.0, 0.0, _POINTS)
    ks = [max(1, round(last_k * 10**step)) for step in steps]
    found = resample(counts, ks, n=n, seed=seed)
    x = np.log10(ks)
    ahead = math.log10(last_k * factor)
    means = found.means("both", num_resamples, seed)
    ends = np.concatenate([_line(x, means, ahead), _bent(x, means, ahead)])
    low, high = np.percentile(ends, _PERCENTILES)
    observed = found.values.mean(0)
    # More samples of the same kind: a slope that no problem shows may still be there.
    hidden = 0.0
    if (means == means[0]).all():
        hidden = unseen(len(counts)) * math.log(factor)
    return Extrapolation(
        k=round(last_k * factor),
        low=float(np.clip(low, 0.0, 1.0)),
        high=float(np.clip(high + hidden, 0.0, 1.0)),
        slope=log_linear_fit(ks, observed.tolist())[1],
        last_k=last_k,
        last=float(observed[-1]),
        problems=len(counts),
    )


def _line(x: Floats, means: Floats, ahead: float) -> Floats:
    """Return where each curve's line is, going on from its last point."""
    slopes = np.polyfit(x, means.T, 1)[0]
    return np.asarray(means[:, -1] + slopes * (ahead - x[-1]))


def _bent(x: Floats, means: Floats, ahead: float) -> Floats:
    """Return where each curve is if its slope falls as it did, but not below none."""
    bend, slope, _ = np.polyfit(x, means.T, 2)
    last = x[-1]
    slopes = np.maximum(slope + 2 * bend * last, 0.0)
    bends = np.minimum(bend, 0.0)
    # Where the parabola is highest it stays.
    with np.errstate(divide="ignore", invalid="ignore"):
        top = np.where(bends < 0, slopes / (-2 * bends), np.inf)
    way = np.minimum(ahead - last, top)
    return np.asarray(means[:, -1] + slopes * way + bends * way**2)
