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
    is_correct: bool | None = True
    """Whether a correct solution is asked for; `None` says nothing of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnSequence:
    """The tokens of a sample that was drawn without replacement."""

    distribution: int
    """Names the distribution drawn from: one prompt at one temperature."""
    tokens: tuple[int, ...]
    """All that was drawn, the end token included if it was."""
    token_log_probabilities: tuple[float, ...]
    """For each token its natural log, under the untouched sampling distribution."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One generated program; (seed, problem, index) draws it again.

    A server of models draws as it likes: of its samples the index names the request.
    """

    problem: str
    index: int
    conditioning: Conditioning
    temperature: float
    program: str
    num_tokens: int
    """End token included; 0 where a server does not say."""
    log_probability: float | None
    """Natural log, under the sampling distribution with replacement, end token
    included; `None` where the model does not say. A server's is as it gives it."""
    is_finished: bool
    """Whether the end token was drawn before the length limit."""
    sequence: DrawnSequence | None = None
    """Its tokens where it was drawn without replacement; `None` otherwise."""
    member: str = ""
    """Which model of a family drew it; empty where there is one model only."""
