"""How many problems are solved by so many samples: n@k, with its band."""

from typing import Any, NamedTuple

from alphacode.core.errors import ConfigError
from alphacode.evaluation.estimators import n_at_k
from alphacode.evaluation.intervals import bootstrap_interval


class Point(NamedTuple):
    """One point of a curve; without a band where one problem alone gives it."""

    k: int
    mean: float
    low: float | None
    high: float | None


def solve_curve(reports: list[dict[str, Any]], n: int) -> list[Point]:
    """Return n@k over k, of the problems whose counts are known.

    Problems that stopped early or were not scored estimate nothing and are left out.
    """
    counts = [pairs for report in reports if (pairs := _counts(report))]
    if not counts:
        return []
    longest = min(samples for samples, _ in counts)
    points = []
    for k in _steps(longest):
        values = [_value(samples, pairs, n, k) for samples, pairs in counts]
        if len(values) == 1:
            points.append(Point(k, values[0], None, None))
            continue
        band = bootstrap_interval(values, num_resamples=500)
        points.append(Point(k, band.mean, band.low, band.high))
    return points


def _counts(report: dict[str, Any]) -> tuple[int, list[tuple[int, int]]] | None:
    samples, accepted = report["samples"], report["samples_passed_all"]
    if accepted is None or report.get("stopped_early") or not samples:
        return None
    rebuilt = report.get("rebuilt_counts")
    pairs = [(report["samples_passed_examples"], accepted)]
    return samples, [tuple(pair) for pair in rebuilt] if rebuilt else pairs


def _value(samples: int, pairs: list[tuple[int, int]], n: int, k: int) -> float:
    try:
        values = [
            n_at_k(num_samples=samples, num_passed=e, num_accepted=s, n=n, k=k)
            for e, s in pairs
        ]
    except ConfigError:
        # Counts that a damaged or foreign report holds.
        return 0.0
    return sum(values) / len(values)


def _steps(longest: int) -> list[int]:
    """Return 1, 2, 5, 10, 20 ... up to the longest, which is among them."""
    steps = [m * 10**e for e in range(8) for m in (1, 2, 5) if m * 10**e < longest]
    return [*steps, longest]
