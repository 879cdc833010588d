"""One program drawn from a model, and the conditioning it was drawn under."""

from dataclasses import dataclass

from alphacode.core.problem import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditioning:
    """Metadata a model is told about the solution it is to write (paper section 4.3).

    A `None` rating or empty tags leave that line out of the prompt.
    """

    language: Language
    rating: int | None = None
    tags: tuple[str, ...] = ()
    is_correct: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One generated program; (seed, problem, index) draws it again."""

    problem: str
    index: int
    conditioning: Conditioning
    temperature: float
    program: str
    num_tokens: int
    log_probability: float
    """Natural log, under the sampling distribution, end token included."""
    is_finished: bool
    """Whether the end token was drawn before the length limit."""
    member: str = ""
    """Which model of a family drew it; empty where there is one model only."""
