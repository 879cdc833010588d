"""A metric with its interval over problems."""

from collections.abc import Sequence
from dataclasses import dataclass

from alphacode.evaluation.intervals import Interval, bootstrap_interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A metric: its mean over problems, the 95 % interval, and how many problems."""

    mean: float | None
    low: float | None
    high: float | None
    problems: int

    def as_dict(self) -> dict[str, float | int | None]:
        """Return plain values for JSON."""
        return {
            "mean": self.mean,
            "low": self.low,
            "high": self.high,
            "problems": self.problems,
        }


def score_of(values: Sequence[float], seed: int = 0) -> Score:
    """Return the mean of one value per problem, with its interval over problems."""
    if not values:
        return Score(mean=None, low=None, high=None, problems=0)
    interval: Interval = bootstrap_interval(values, seed=seed)
    return Score(
        mean=interval.mean, low=interval.low, high=interval.high, problems=len(values)
    )
