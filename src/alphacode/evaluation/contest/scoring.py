"""What a contest's rules make of submissions, and the place that gives.

Source: paper appendix D; Codeforces' rules (https://codeforces.com/blog/entry/456).
Not covered: hacks, and the rule that a failure on the first test costs nothing.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from alphacode.evaluation.contest.codeforces import Contest
from alphacode.evaluation.contest.schedule import Attempt
from alphacode.evaluation.contest.settings import ContestSettings


class Result(NamedTuple):
    """A participant's result: more points are better, then less penalty."""

    points: float
    penalty: float


def score(
    contest: Contest,
    attempts: Mapping[str, Sequence[Attempt]],
    settings: ContestSettings,
    at_s: float | None = None,
) -> Result:
    """Return the result of submissions by the index of their problem.

    Args:
      at_s: every accepted submission is taken to have come at this time: 0 gives the
        least penalty for time, the contest's length the most. Wrong ones cost the same.
    """
    points = penalty = 0.0
    for problem in contest.problems:
        of_problem = attempts.get(problem.index, ())
        if not any(attempt.is_accepted for attempt in of_problem):
            continue
        wrong = next(i for i, each in enumerate(of_problem) if each.is_accepted)
        seconds = of_problem[wrong].seconds if at_s is None else at_s
        minute = int(seconds // 60)
        if contest.kind == "ICPC":
            points += 1
            penalty += minute + settings.wrong_minutes * wrong
            continue
        lost = problem.points * settings.points_a_minute * minute
        given = problem.points - lost - settings.wrong_points * wrong
        points += max(settings.least_points * problem.points, given)
    return Result(points, penalty)


def num_better(contest: Contest, result: Result) -> int:
    """Return how many participants of a contest did better."""
    ours = (-result.points, result.penalty)
    return sum((-row.points, row.penalty) < ours for row in contest.standings)


def percentile(contest: Contest, result: Result) -> float:
    """Return the per cent of participants who did better: less is better.

    The paper's "top 54.3 %".
    """
    return 100.0 * num_better(contest, result) / max(1, len(contest.standings))


def places(results: Sequence[Result]) -> list[int]:
    """Return places as ratings want them: equal results share the last of their places.

    Example:
      >>> places([Result(3, 0), Result(5, 0), Result(3, 0)])
      [3, 1, 3]
    """
    keys = [(-each.points, each.penalty) for each in results]
    last = {key: place for place, key in enumerate(sorted(keys), start=1)}
    return [last[key] for key in keys]
