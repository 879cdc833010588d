"""The metrics of a run from its facts, by the estimators that `evaluate` uses.

Scores carry 95 % intervals over problems, of the run's own seed, so that they equal
those of evaluation.json.
"""

from collections.abc import Sequence
from typing import NamedTuple

from alphacode.evaluation.estimators import mean_n_at_k
from alphacode.evaluation.intervals import bootstrap_interval
from alphacode.evaluation.report import (
    EvaluationReport,
    ProblemRecord,
    evaluate_records,
)
from alphacode.reporting.facts import RunFacts


class Point(NamedTuple):
    """A point of a curve: a mean over problems and its interval."""

    k: int
    mean: float
    low: float
    high: float


class Curve(NamedTuple):
    """A metric against k."""

    name: str
    points: tuple[Point, ...]
    problems: int
    """Problems it rests on."""


def metrics_of(run: RunFacts) -> EvaluationReport:
    """Return the metrics of a run over its problems so far."""
    return evaluate_records(
        [problem.record for problem in run.problems],
        num_samples=run.num_samples,
        num_submissions=run.num_submissions,
        seed=run.seed,
    )


def curves_of(run: RunFacts) -> list[Curve]:
    """Return pass@k and n@k without clustering against k, where they are known.

    They rest on the scored problems whose samples were all drawn and judged.
    """
    records = [
        problem.record
        for problem in run.scored
        if not problem.record.is_stopped_early and problem.record.counts()
    ]
    if not records:
        return []
    most = min(record.num_samples for record in records)
    n = run.num_submissions
    passing = [_point(k, _rates(records, k, k), run.seed) for k in grid(1, most)]
    curves = [Curve("pass@k", tuple(passing), len(records))]
    if most > n:
        limited = [_point(k, _rates(records, n, k), run.seed) for k in grid(n, most)]
        curves.append(Curve(f"{n}@k without clustering", tuple(limited), len(records)))
    return curves


def grid(first: int, last: int) -> list[int]:
    """Return first, last, and 1, 2 and 5 times the powers of ten between them.

    Example:
      >>> grid(1, 30)
      [1, 2, 5, 10, 20, 30]
    """
    between = {
        digit * 10**power for power in range(len(str(last))) for digit in (1, 2, 5)
    }
    inner = {k for k in between if first < k < last}
    return sorted(inner | {first, last}) if first <= last else []


def _point(k: int, values: Sequence[float], seed: int) -> Point:
    interval = bootstrap_interval(values, seed=seed)
    return Point(k, interval.mean, interval.low, interval.high)


def _rates(records: Sequence[ProblemRecord], n: int, k: int) -> list[float]:
    return [
        mean_n_at_k(r.counts(), num_samples=r.num_samples, n=n, k=k) for r in records
    ]
