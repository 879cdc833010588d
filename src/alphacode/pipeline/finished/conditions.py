"""Runs under other metadata: what a model is told beside the statement.

    tags:true         the problem's own tags
    tags:problem      tags drawn once for each problem
    tags:none         no tags
    rating:true       the problem's own rating
    rating:1200       this rating (any number)
    rating:none       no rating
    correctness:incorrect    an incorrect solution is asked for
    correctness:unsaid       nothing is said of correctness

Tags of a run are drawn anew for every prompt, ratings as well; that is what these are
compared with.
Source: paper section 6.4 and appendix E.4, Table 13.
"""

from collections.abc import Callable, Container, Iterable, Iterator
from typing import Any, Final

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Problem
from alphacode.core.randomness import stream
from alphacode.core.sample import Sample
from alphacode.pipeline.bench import DrawsSamples
from alphacode.pipeline.finished.variants import Variant
from alphacode.pipeline.settings import SolveSettings
from alphacode.sampling.settings import SamplingSettings

DEFAULT_CONDITIONS: Final = (
    "tags:true",
    "tags:problem",
    "tags:none",
    "rating:800",
    "rating:1600",
    "rating:2400",
    "rating:none",
    "correctness:incorrect",
    "correctness:unsaid",
)

TagSets = tuple[tuple[str, ...], ...]


class ToldPerProblem:
    """A sampler that is told something else for each problem."""

    def __init__(
        self, sampler: DrawsSamples, change: Callable[[Problem], dict[str, Any]]
    ) -> None:
        """Wrap a sampler; `change` gives settings of sampling for a problem."""
        self._sampler, self._change = sampler, change

    def draw(
        self,
        problem: Problem,
        settings: SamplingSettings,
        *,
        seed: int,
        done: Container[int] = (),
        drawn: Iterable[Sample] = (),
    ) -> Iterator[Sample]:
        """Yield the samples of a problem whose indices are not done."""
        told = settings.model_copy(update=self._change(problem))
        if settings.without_replacement:
            return self._sampler.draw(problem, told, seed=seed, done=done, drawn=drawn)
        return self._sampler.draw(problem, told, seed=seed, done=done)


def condition_named(name: str, tag_sets: TagSets, seed: int) -> Variant:
    """Return the variant of a run that has other metadata.

    Args:
      tag_sets: what tags are drawn from.
      seed: of the run.

    Raises:
      ConfigError: no condition is called so.
    """
    kind, _, value = name.partition(":")
    match kind, value:
        case "tags", "true":
            return _per_problem(name, lambda p: {"tag_sets": _sets(p.cf_tags)})
        case "tags", "problem":

            def drawn_once(problem: Problem) -> dict[str, Any]:
                random = stream(seed, "tags", problem.name)
                return {"tag_sets": _sets(random.choice(tag_sets) if tag_sets else ())}

            return _per_problem(name, drawn_once)
        case "rating", "true":
            return _per_problem(
                name, lambda p: {"ratings": (p.cf_rating,) if p.cf_rating else ()}
            )
        case "tags", "none":
            return _changed(name, tag_sets=())
        case "rating", "none":
            return _changed(name, ratings=())
        case "correctness", "incorrect" | "unsaid":
            return _changed(name, correctness=value)
        case "rating", _ if value.isascii() and value.isdigit():
            return _changed(name, ratings=(int(value),))
    raise ConfigError(
        f"unknown condition {name!r}; known: tags:true, tags:problem, tags:none, "
        "rating:true, rating:none, rating:NUMBER, correctness:incorrect, "
        "correctness:unsaid"
    )


def _sets(tags: tuple[str, ...]) -> TagSets:
    # Prompts write tags in alphabetical order.
    return (tuple(sorted(tags)),) if tags else ()


def _per_problem(name: str, change: Callable[[Problem], dict[str, Any]]) -> Variant:
    return Variant(name=name, sampler=lambda sampler: ToldPerProblem(sampler, change))


def _changed(name: str, **changes: Any) -> Variant:
    def settings(given: SolveSettings) -> SolveSettings:
        sampling = given.sampling.model_copy(update=changes)
        return given.model_copy(update={"sampling": sampling})

    return Variant(name=name, settings=settings)
