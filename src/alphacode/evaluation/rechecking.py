"""How far verdicts can be trusted: false and slow positives, and noise of the judge.

- False positives: programs that were accepted and fail stronger tests with a wrong
  answer, a crash or a full memory. Slow positives: those that fail them by time.
- False negatives: programs that were rejected and are accepted on the same tests or
  stronger ones, which only noise of the judge, or another machine, can make.
- Flakes: programs that are not judged alike every time.
- Borderline: programs whose slowest test took nearly the time allowed, or little more,
  so that another machine may judge otherwise.

Source: paper section 3.2.1, Table 2 (false positives, and slow ones beside them).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from alphacode.core.verdict import Verdict
from alphacode.evaluation.intervals import Interval, pooled_interval

NEAR: Final = 0.1
"""Share of the time limit on either side that counts as near it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """What one program earned, time after time, on the same tests."""

    verdicts: tuple[Verdict, ...]
    """Of the times that the judge itself did not fail."""
    slowest_s: float
    """CPU seconds of its slowest test, the most over all times."""
    time_limit_s: float

    @property
    def is_flaky(self) -> bool:
        """Whether two verdicts differ."""
        return len(set(self.verdicts)) > 1

    @property
    def is_borderline(self) -> bool:
        """Whether its slowest test ended near the time limit."""
        return abs(self.slowest_s - self.time_limit_s) <= NEAR * self.time_limit_s

    @property
    def verdict(self) -> Verdict | None:
        """The verdict it earned most often, the first of several; `None` if none."""
        if not self.verdicts:
            return None
        return max(dict.fromkeys(self.verdicts), key=self.verdicts.count)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recheck:
    """What judging again said of programs that had been accepted.

    Shares are of all problems together, their 95 % intervals over problems.
    """

    programs: int
    unjudged: int
    """Programs that the judge failed on every time; they count nowhere."""
    false_positives: Interval | None
    """Share of the rest; `None` where there is none."""
    slow_positives: Interval | None
    flaky: Interval | None
    """`None`, too, where programs were judged once only."""
    borderline: Interval | None

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        names = ("false_positives", "slow_positives", "flaky", "borderline")
        return _plain(self, names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """What judging again said of programs that had been rejected."""

    programs: int
    unjudged: int
    """As for `Recheck`."""
    false_negatives: Interval | None
    """Share of the rest that is accepted now; `None` where there is none."""
    flaky: Interval | None
    borderline: Interval | None

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return _plain(self, ("false_negatives", "flaky", "borderline"))


def _plain(found: Recheck | Rejected, names: Sequence[str]) -> dict[str, Any]:
    shares: dict[str, Interval | None] = {name: getattr(found, name) for name in names}
    return {
        "programs": found.programs,
        "unjudged": found.unjudged,
        **{
            name: None
            if each is None
            else {"rate": each.mean, "low": each.low, "high": each.high}
            for name, each in shares.items()
        },
    }


Found = Mapping[str, Sequence[Repeated]]


def summarise_recheck(found: Found) -> Recheck:
    """Return what judging accepted programs again said.

    Args:
      found: by problem, its programs, judged again.
    """
    programs, unjudged = _counts(found)
    return Recheck(
        programs=programs,
        unjudged=unjudged,
        false_positives=_share(
            found,
            lambda each: (
                each.verdict not in (Verdict.ACCEPTED, Verdict.TIME_LIMIT_EXCEEDED)
            ),
        ),
        slow_positives=_share(
            found, lambda each: each.verdict is Verdict.TIME_LIMIT_EXCEEDED
        ),
        flaky=_share(found, lambda each: each.is_flaky, times=2),
        borderline=_share(found, lambda each: each.is_borderline),
    )


def summarise_rejected(found: Found) -> Rejected:
    """Return what judging rejected programs again said; as `summarise_recheck`."""
    programs, unjudged = _counts(found)
    return Rejected(
        programs=programs,
        unjudged=unjudged,
        false_negatives=_share(found, lambda each: each.verdict is Verdict.ACCEPTED),
        flaky=_share(found, lambda each: each.is_flaky, times=2),
        borderline=_share(found, lambda each: each.is_borderline),
    )


def _counts(found: Found) -> tuple[int, int]:
    programs = [each for some in found.values() for each in some]
    return len(programs), sum(not each.verdicts for each in programs)


def _share(
    found: Found, mark: Callable[[Repeated], bool], times: int = 1
) -> Interval | None:
    """Return the share of programs with a mark, of those judged so often.

    Programs of one problem are alike, so that the interval is over problems.
    """
    judged = [
        [each for each in some if len(each.verdicts) >= times]
        for some in found.values()
    ]
    wholes = [len(some) for some in judged]
    if not any(wholes):
        return None
    return pooled_interval([sum(map(mark, some)) for some in judged], wholes)
