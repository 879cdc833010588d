"""When the paper's system submits: at shares of the time, or of the samples it wants.

Source: paper appendix D.1 and Table A4.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from alphacode.evaluation.contest.settings import ContestSettings


class Attempt(NamedTuple):
    """A submission of a problem in a contest."""

    seconds: float
    """Since the contest began."""
    is_accepted: bool


class Moment(NamedTuple):
    """When submissions are made, and what is known by then."""

    seconds: float
    """Of the submission, the clustering before it included."""
    samples: int
    """Samples that are drawn when clustering begins."""
    allowed: int
    """Submissions of the problem by then, all together."""


def moments(
    num_samples: int,
    passing: Sequence[int],
    duration_s: float,
    settings: ContestSettings,
) -> list[Moment]:
    """Return when a problem's programs are submitted.

    Samples arrive evenly; each moment is when its share of the time is gone, or its
    share of passing samples is there, whichever is first.

    Args:
      num_samples: samples drawn for the problem.
      passing: places of those that pass the examples in the order of drawing, rising.

    Example:
      >>> [m.seconds / 60 for m in moments(100, [], 7200.0, ContestSettings())]
      [14.0, 62.0, 110.0]
    """
    span_s = duration_s * settings.sampling_share
    found = []
    for share, passing_share, allowed in zip(
        settings.times, settings.passing_shares, settings.allowed, strict=True
    ):
        at_s = share * duration_s
        samples = min(num_samples, int(num_samples * at_s / span_s + 1e-9))
        wanted = max(1, round(passing_share * settings.max_candidates))
        if len(passing) >= wanted:
            place = passing[wanted - 1] + 1
            early_s = span_s * place / num_samples
            if early_s < at_s:
                at_s, samples = early_s, place
        found.append(Moment(at_s + settings.clustering_s, samples, allowed))
    return found


def submit(
    schedule: Sequence[Moment],
    order: Callable[[int, Sequence[str]], Sequence[str]],
    is_accepted: Callable[[str], bool],
    duration_s: float,
) -> list[Attempt]:
    """Return the submissions of a problem, up to the first that is accepted.

    Args:
      order: programs to submit, best first, from so many samples; what was submitted
        already is given and not to be among them.
      duration_s: submissions after that are not made.
    """
    submitted: list[str] = []
    attempts: list[Attempt] = []
    for moment in schedule:
        if moment.seconds > duration_s:
            break
        for program in order(moment.samples, submitted):
            if len(submitted) >= moment.allowed:
                break
            submitted.append(program)
            attempts.append(Attempt(moment.seconds, is_accepted(program)))
            if attempts[-1].is_accepted:
                return attempts
    return attempts
