"""Contests in the order they were held: place and percentile in each, rating after all.

Source: paper section 5.1 and appendix D.
"""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from alphacode.evaluation.contest.codeforces import SHOWN_STEPS, Contest, Ratings
from alphacode.evaluation.contest.rating import rating_deltas, rating_from_problems
from alphacode.evaluation.contest.schedule import Attempt
from alphacode.evaluation.contest.scoring import (
    Result,
    num_better,
    percentile,
    places,
    score,
)
from alphacode.evaluation.contest.settings import ContestSettings

Attempts = Mapping[str, Sequence[Attempt]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContestReport:
    """What a contest came to."""

    contest: int
    name: str
    participants: int
    left_out: int
    """Rows of the standings that count for nothing."""
    solved: tuple[str, ...]
    """Indices of problems."""
    attempts: Mapping[str, tuple[tuple[float, bool], ...]]
    """Seconds and whether accepted, by the problem's index."""
    not_in_run: tuple[str, ...]
    """Problems of the contest that were not worked on."""
    points: float
    penalty: float
    place: int
    percentile: float
    """Per cent of participants who did better."""
    best_percentile: float
    """The same if every accepted submission had come at once."""
    worst_percentile: float
    """The same if they had come at the end."""
    hardest_solved: int | None
    """Rating of the hardest problem solved, where ratings are known."""
    rating_before: int | None = None
    rating_after: int | None = None
    unknown_ratings: int = 0
    """Participants taken to have the initial rating."""
    rating_error: float | None = None
    """Of our formula: the mean difference to the changes that are known, without us."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """A system's way through all contests."""

    contests: tuple[ContestReport, ...]
    percentile: float
    best_percentile: float
    worst_percentile: float
    rating: int | None
    shown_rating: int | None
    """What Codeforces shows of it: less in the first six contests of an account."""
    rating_from_problems: float | None
    """Of the ratings of the problems that were worked on, whatever others did."""
    submissions_per_solved: float | None

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return asdict(self)


def simulate(
    entries: Sequence[tuple[Contest, Attempts]],
    ratings: Ratings | None,
    settings: ContestSettings,
) -> Evaluation:
    """Return what becomes of a system that takes part in contests.

    Args:
      entries: contests and its submissions; they are taken in order of time. A problem
        that has no entry was not worked on.
      ratings: of the participants; without them there is no rating.
    """
    rating = settings.initial_rating if ratings else None
    reports = []
    for contest, attempts in sorted(
        entries, key=lambda e: (e[0].start_s, e[0].contest_id)
    ):
        report = _take_part(contest, attempts, ratings, rating, settings)
        rating = report.rating_after
        reports.append(report)
    rated = [
        (problem.rating, _is_solved(attempts.get(problem.index, ())))
        for contest, attempts in entries
        for problem in contest.problems
        if problem.rating and problem.index in attempts
    ]
    sent = sum(len(each) for _, attempts in entries for each in attempts.values())
    solved = sum(len(report.solved) for report in reports)
    hidden = sum(SHOWN_STEPS[len(reports) :])
    return Evaluation(
        contests=tuple(reports),
        percentile=statistics.fmean(r.percentile for r in reports),
        best_percentile=statistics.fmean(r.best_percentile for r in reports),
        worst_percentile=statistics.fmean(r.worst_percentile for r in reports),
        rating=rating,
        shown_rating=None if rating is None else rating - hidden,
        rating_from_problems=rating_from_problems(
            [each for each, _ in rated], [each for _, each in rated]
        ),
        submissions_per_solved=sent / solved if solved else None,
    )


def length_of(contest: Contest, settings: ContestSettings) -> float:
    """Return the seconds that a contest is taken to last."""
    return settings.duration_s or contest.duration_s


def _take_part(
    contest: Contest,
    attempts: Attempts,
    ratings: Ratings | None,
    rating: int | None,
    settings: ContestSettings,
) -> ContestReport:
    result = score(contest, attempts, settings)
    best = score(contest, attempts, settings, at_s=0.0)
    worst = score(contest, attempts, settings, at_s=length_of(contest, settings))
    solved = [p for p in contest.problems if _is_solved(attempts.get(p.index, ()))]
    rated: dict[str, Any] = {}
    if ratings is not None and rating is not None:
        rated = _rated(contest, result, ratings, rating)
    return ContestReport(
        contest=contest.contest_id,
        name=contest.name,
        participants=len(contest.standings),
        left_out=contest.left_out,
        solved=tuple(problem.index for problem in solved),
        attempts={
            index: tuple((a.seconds, a.is_accepted) for a in each)
            for index, each in attempts.items()
        },
        not_in_run=tuple(p.index for p in contest.problems if p.index not in attempts),
        points=result.points,
        penalty=result.penalty,
        place=num_better(contest, result) + 1,
        percentile=percentile(contest, result),
        best_percentile=percentile(contest, best),
        worst_percentile=percentile(contest, worst),
        hardest_solved=max((p.rating for p in solved if p.rating), default=None),
        **rated,
    )


def _is_solved(attempts: Sequence[Attempt]) -> bool:
    return any(attempt.is_accepted for attempt in attempts)


def _rated(
    contest: Contest, result: Result, ratings: Ratings, rating: int
) -> dict[str, Any]:
    known = [ratings.before(row.handle, contest) for row in contest.standings]
    before = [value for value, _ in known]
    results = [Result(row.points, row.penalty) for row in contest.standings]
    deltas = rating_deltas([*before, rating], places([*results, result]))
    return {
        "rating_before": rating,
        "rating_after": rating + deltas[-1],
        "unknown_ratings": sum(not is_known for _, is_known in known),
        "rating_error": _error(contest, ratings, before, results),
    }


def _error(
    contest: Contest, ratings: Ratings, before: list[int], results: list[Result]
) -> float | None:
    """Return how far our formula is from the changes that happened, on average."""
    ours = rating_deltas(before, places(results))
    theirs = [ratings.changed(row.handle, contest) for row in contest.standings]
    differences = [
        abs(one - other)
        for one, other in zip(ours, theirs, strict=True)
        if other is not None
    ]
    return statistics.fmean(differences) if differences else None
