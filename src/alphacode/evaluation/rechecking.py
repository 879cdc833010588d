"""How far verdicts can be trusted: false and slow positives, and noise of the judge.

- False positives: programs that were accepted and fail stronger tests with a wrong
  answer, a crash or a full memory. Slow positives: those that fail them by time.
- Flakes: programs that are not judged alike every time.
- Borderline: programs whose slowest test took nearly the time allowed, or little more,
  so that another machine may judge otherwise.

Source: paper section 3.2.1, Table 2 (false positives, and slow ones beside them).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from alphacode.core.verdict import Verdict
from alphacode.evaluation.intervals import Interval, binomial_interval

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
    """What judging again said of programs that had been accepted."""

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
        shares = {
            name: getattr(self, name)
            for name in ("false_positives", "slow_positives", "flaky", "borderline")
        }
        return {
            "programs": self.programs,
            "unjudged": self.unjudged,
            **{
                name: None
                if each is None
                else {"rate": each.mean, "low": each.low, "high": each.high}
                for name, each in shares.items()
            },
        }


def summarise_recheck(found: Mapping[str, Repeated]) -> Recheck:
    """Return the shares, each with its exact 95 % interval.

    Args:
      found: programs that had been accepted, judged again, by any name.
    """
    judged = [each for each in found.values() if each.verdicts]
    repeated = [each for each in judged if len(each.verdicts) > 1]
    slow = [each.verdict is Verdict.TIME_LIMIT_EXCEEDED for each in judged]
    wrong = [
        each.verdict not in (Verdict.ACCEPTED, Verdict.TIME_LIMIT_EXCEEDED)
        for each in judged
    ]
    return Recheck(
        programs=len(found),
        unjudged=len(found) - len(judged),
        false_positives=_share(wrong),
        slow_positives=_share(slow),
        flaky=_share([each.is_flaky for each in repeated]),
        borderline=_share([each.is_borderline for each in judged]),
    )


def _share(marks: Sequence[bool]) -> Interval | None:
    return binomial_interval(sum(marks), len(marks)) if marks else None
