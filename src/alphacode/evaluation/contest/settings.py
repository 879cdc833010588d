"""How a contest is simulated: the paper's schedule, penalties and rating."""

from typing import Self

from pydantic import Field, model_validator

from alphacode.core.settings import Settings


class ContestSettings(Settings):
    """When programs are submitted, and what time and wrong programs cost."""

    duration_s: float = Field(default=7200.0, ge=0.0)
    """Length that contests are taken to have (paper: two hours); 0 takes each one's
    own."""
    times: tuple[float, ...] = (0.1, 0.5, 0.9)
    """Shares of the time at which programs are submitted at the latest (paper, Table
    A4, which heads them "time left"; its submissions at 14, 62 and 110 minutes show
    that they are time gone)."""
    passing_shares: tuple[float, ...] = (0.005, 0.05, 1.0)
    """They are submitted earlier once so many samples pass the examples, as shares of
    `max_candidates`."""
    allowed: tuple[int, ...] = (1, 5, 10)
    """Submissions of a problem by then, all together."""
    max_candidates: int = Field(default=8192, ge=1)
    """Passing samples at which sampling has given all that clustering takes."""
    clustering_s: float = Field(default=120.0, ge=0.0)
    """Seconds between deciding to submit and submitting."""
    sampling_share: float = Field(default=1.0, gt=0.0, le=1.0)
    """Share of the time over which a run's samples are drawn, evenly."""
    wrong_points: float = Field(default=50.0, ge=0.0)
    """Points that a wrong submission costs on a problem that is solved later."""
    points_a_minute: float = Field(default=1 / 250, ge=0.0)
    """Share of its points that a problem loses each minute."""
    least_points: float = Field(default=0.3, ge=0.0, le=1.0)
    """Share of its points that a solved problem gives at least."""
    wrong_minutes: float = Field(default=10.0, ge=0.0)
    """The same where solved problems are counted and minutes decide."""
    initial_rating: int = Field(default=1400, ge=1)
    """Rating to begin with, and of participants whose rating is not known."""

    @model_validator(mode="after")
    def _rises(self) -> Self:
        lists = (self.times, self.passing_shares, self.allowed)
        if len({len(each) for each in lists}) != 1 or not self.times:
            raise ValueError("times, passing_shares and allowed must be of one length")
        if any(list(each) != sorted(each) for each in lists):
            raise ValueError("times, passing_shares and allowed must not fall")
        return self
