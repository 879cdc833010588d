"""What to draw and how: the settings of sampling, and what a model wants of them.

Source: paper sections 4.4 and C.2.
"""

from collections.abc import Mapping
from typing import Any, Literal, Self

from pydantic import Field, field_validator, model_validator

from alphacode.core.problem import Language
from alphacode.core.settings import Settings
from alphacode.sampling.shares import Shares, parse_share, whole
from alphacode.sampling.tag_sets import COMMON_TAG_SETS

# Relative to the distribution learned. A range of temperatures in one draw finds more
# than any single one when a small model meets wording it does not know; at 1.2 four of
# five C++ programs of an early small model did not compile.
DEFAULT_TEMPERATURES = (0.6, 0.8, 1.0)

# Paper, appendix C.2: uniform over the ratings that problems have.
ALL_RATINGS = tuple(range(800, 3501, 100))


def _check_temperatures(values: tuple[float, ...]) -> tuple[float, ...]:
    if not values or min(values) <= 0:
        raise ValueError("temperatures must be one or more numbers above 0")
    return values


class SamplingDefaults(Settings):
    """What a model wants where the settings are silent; section "sampling" of its
    `config.json`."""

    temperatures: tuple[float, ...] = DEFAULT_TEMPERATURES
    """What logits are divided by; one is drawn per sample."""
    samples_per_prompt: int = Field(default=25, ge=1)
    """Samples drawn under one draw of metadata; 1 is the paper's fresh draw each."""
    ratings: tuple[int, ...] = ALL_RATINGS
    """Ratings drawn from; none leaves the rating out of the prompt."""
    tag_sets: tuple[tuple[str, ...], ...] = COMMON_TAG_SETS
    """Combinations of tags drawn from; none, or an empty one, leaves tags out."""

    @field_validator("temperatures")
    @classmethod
    def _positive(cls, values: tuple[float, ...]) -> tuple[float, ...]:
        return _check_temperatures(values)


class SamplingSettings(Settings):
    """What to draw for one problem. `null` takes what the model wants."""

    samples: int = Field(default=1000, ge=1)
    """Programs drawn per problem."""
    temperatures: tuple[float, ...] | None = None
    """What logits are divided by (T' of the paper); one is drawn per sample."""
    languages: tuple[str, ...] = ("python3", "cpp")
    """Labels of the languages, which take turns: in equal shares, or in given ones,
    `["python3:3", "cpp:1"]` or `{"python3": 3, "cpp": 1}`."""
    samples_per_prompt: int | None = Field(default=None, ge=1)
    """Samples drawn under one draw of metadata; 1 is the paper's fresh draw each."""
    ratings: tuple[int, ...] | None = None
    """Ratings drawn from, evenly; one alone is fixed, an empty list leaves the rating
    out."""
    tag_sets: tuple[tuple[str, ...], ...] | None = None
    """Combinations of tags drawn from, evenly; one alone (`["dp", "math"]`) is fixed,
    an empty list leaves tags out."""
    correctness: Literal["correct", "incorrect", "unsaid"] = "correct"
    """What the prompt says of the solution that is asked for; `unsaid` leaves the line
    out. Others than `correct` are for experiments."""
    top_k: int = Field(default=0, ge=0)
    """Draw among this many likeliest tokens only; 0 is off, as in the paper."""
    nucleus: float = Field(default=1.0, gt=0.0, le=1.0)
    """Draw among the likeliest tokens that make up this share only; 1 is off."""
    max_target_tokens: int | None = Field(default=None, ge=1)
    """Longest program; never above what the model allows."""
    batch_samples: int = Field(default=1024, ge=1)
    """Samples decoded together: what bounds memory. Part of a sample's identity, as
    rounding depends on what is computed together."""
    without_replacement: bool = False
    """Whether no sequence of tokens is drawn twice from one distribution (one prompt at
    one temperature); see docs/sampling.md. Estimates then rebuild draws with
    replacement."""
    stop_repeating: int = Field(default=0, ge=0)
    """Give a sample up when its last so many tokens are one short passage over and
    over, at least four times; 0 is off. Such a sample counts as not finished."""
    stop_unparsable: bool = False
    """Give a Python sample up when its finished lines cannot begin any program: its
    verdict is CE whatever follows. Such a sample counts as not finished."""
    shares_prefixes: bool = True
    """Whether samples that begin alike are decoded once; changes speed only. Without
    replacement they always are."""

    slots: int | None = Field(default=None, ge=0)
    """Rows of fixed number that samples are written in, each filled anew as its sample
    ends: what a GPU wants. `null` takes as many as memory allows on a GPU and none
    elsewhere; 0 is off. Changes speed, and samples by rounding only. Without
    replacement it means nothing."""
    cuda_graphs: Literal["auto", "on", "off"] = "auto"
    """Whether steps in slots are recorded as CUDA graphs: `auto` does on a GPU, and
    goes on without where that fails; with `on` a failure is an error."""

    @field_validator("languages", mode="before")
    @classmethod
    def _listed(cls, value: Any) -> Any:
        if isinstance(value, Mapping):
            return [f"{label}:{weight}" for label, weight in value.items()]
        return value

    @field_validator("languages")
    @classmethod
    def _known(cls, labels: tuple[str, ...]) -> tuple[str, ...]:
        if not labels:
            raise ValueError("at least one language is needed")
        parsed = [parse_share(label) for label in labels]
        names = [Language.from_label(name).label for name, _ in parsed]
        weights = Shares(whole([weight for _, weight in parsed])).weights
        if set(weights) == {1}:
            return tuple(names)
        return tuple(f"{n}:{w}" for n, w in zip(names, weights, strict=True))

    @field_validator("ratings", "temperatures", mode="before")
    @classmethod
    def _one_is_fixed(cls, value: Any) -> Any:
        return [value] if isinstance(value, int | float) else value

    @field_validator("tag_sets", mode="before")
    @classmethod
    def _one_set_is_fixed(cls, value: Any) -> Any:
        is_list = isinstance(value, list | tuple) and len(value) > 0
        is_one = is_list and all(isinstance(tag, str) for tag in value)
        return [value] if is_one else value

    @field_validator("temperatures")
    @classmethod
    def _positive(cls, values: tuple[float, ...] | None) -> tuple[float, ...] | None:
        return None if values is None else _check_temperatures(values)

    @model_validator(mode="after")
    def _beams_give_nothing_up(self) -> Self:
        if self.without_replacement and (self.stop_repeating or self.stop_unparsable):
            raise ValueError(
                "stop_repeating and stop_unparsable need without_replacement=false: "
                "what is given up would be drawn again"
            )
        return self

    def language_shares(self) -> tuple[tuple[Language, ...], Shares]:
        """Return the languages, and who of them has which turn."""
        parsed = [parse_share(label) for label in self.languages]
        languages = tuple(Language.from_label(name) for name, _ in parsed)
        return languages, Shares(whole([weight for _, weight in parsed]))

    def resolve(self, defaults: SamplingDefaults) -> SamplingDefaults:
        """Return what is drawn from: these settings, and the model's where silent."""
        own = {name: getattr(self, name) for name in SamplingDefaults.model_fields}
        given = {name: value for name, value in own.items() if value is not None}
        return defaults.model_copy(update=given)
