"""What a selector is given and what it gives back; find one by name.

A selector is a file in `selectors/` with a function `select(task) -> Selection`; its
name is the file's, with `-` for `_`. There is no list to add it to.
"""

import difflib
import importlib
import pkgutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, cast

from pydantic import NonNegativeInt, PositiveFloat, PositiveInt, field_validator

from alphacode.core.errors import ConfigError
from alphacode.core.limits import Limits
from alphacode.core.settings import Settings
from alphacode.selection import selectors
from alphacode.selection.behaviour import Behaviour, ExecutesPrograms
from alphacode.selection.clusters import Cluster
from alphacode.selection.deduplication import DistinctProgram
from alphacode.selection.input_sources import WritesInputs, parse_sources
from alphacode.selection.submission import Submission

if TYPE_CHECKING:
    from alphacode.selection.candidates import ClusteredCandidates


class SelectionSettings(Settings):
    """How submissions are chosen among the candidates."""

    selector: str = "largest_cluster"
    """A file of `selection/selectors`: `largest_cluster` (the paper's), `random`,
    `log_probability`, `value_head`, `dual_agreement`, `mbr_exec`, `scoring_model`."""
    scorer: str = ""
    """Model directory whose value head scores programs, for the selectors that ask for
    scores; empty takes the head of the model that draws."""
    num_inputs: NonNegativeInt = 50
    """Inputs to cluster on, at most; more did not help (paper section 4.6)."""
    input_sources: tuple[str, ...] = ("mutation",)
    """Where new inputs come from, with shares: `mutation`, `grammar` and `model`, as in
    `["mutation:2", "grammar:1"]`."""
    input_model: str = ""
    """Model directory of `train test-inputs`, for the source `model`."""
    adaptive_inputs: bool = False
    """Whether inputs are chosen to split the largest clusters, for no more executions
    than `num_inputs` for all would take."""
    adaptive_pool: PositiveInt = 4
    """Times `num_inputs` new inputs that adaptive clustering may try."""
    max_candidates: PositiveInt = 8192
    """Programs to cluster, at most; more did not help (paper section 4.6)."""
    includes_public_inputs: bool = False
    """Whether the examples' inputs are clustered on besides the new ones."""
    execution_time_limit_s: PositiveFloat = 1.0
    """CPU seconds per input, if the problem allows more: inputs are small, and one
    that makes programs loop for ever must not cost the full limit each time."""

    @field_validator("input_sources")
    @classmethod
    def _known_sources(cls, labels: tuple[str, ...]) -> tuple[str, ...]:
        parse_sources(labels)
        return labels


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """How likely programs are to be correct, as a model sees it."""

    scores: Mapping[str, float]
    """By `program_id`, each between 0 and 1."""
    notes: tuple[str, ...] = ()
    """Sentences a report must repeat."""


class ScoresPrograms(Protocol):
    """Scores programs of one problem; a value head or any other model."""

    def score(self, programs: Sequence[DistinctProgram]) -> Scores:
        """Return the score of every program; equal programs get equal scores."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectionTask:
    """All that a selector may look at: what a contestant can see, and no more."""

    candidates: tuple[DistinctProgram, ...]
    public_inputs: tuple[str, ...]
    description: str
    limits: Limits
    judge: ExecutesPrograms
    num_submissions: int
    seed: int
    """The problem's own; see `core.randomness.derive_seed`."""
    settings: SelectionSettings = field(default_factory=SelectionSettings)
    known: Mapping[str, Behaviour] = field(default_factory=dict)
    """Behaviours stored by an earlier run, under any key."""
    on_outcome: Callable[[Behaviour], object] | None = None
    """Called once for every new behaviour, to store it."""
    inputs: tuple[str, ...] | None = None
    """The inputs to cluster on; `None` makes them as the settings say."""
    log_probabilities: Mapping[str, float] = field(default_factory=dict)
    """By `program_id`: natural log per token of the likeliest of its samples. Programs
    whose model does not say are left out."""
    scorer: "ScoresPrograms | None" = None
    """What scores programs; `None` where there is nothing."""
    writer: WritesInputs | None = None
    """The model that writes inputs; `None` where there is none."""
    clustered: "ClusteredCandidates | None" = None
    """The candidates clustered already, as where selectors are compared; `None` leaves
    it to the selector."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """The choice, and how it came about."""

    submissions: tuple[Submission, ...]
    clusters: tuple[Cluster, ...] = ()
    """Empty if the selector does not cluster."""
    inputs: tuple[str, ...] = ()
    """The inputs clustered on."""
    num_informative_inputs: int = 0
    num_unjudged: int = 0
    """Candidates that could not be executed through a failure of ours."""
    notes: tuple[str, ...] = ()
    """Sentences a report must repeat."""


class Selector(Protocol):
    """Chooses at most `task.num_submissions` distinct programs, best first."""

    def __call__(self, task: SelectionTask) -> Selection:
        """Return the choice; equal tasks give equal choices."""


def scores_of(task: SelectionTask, programs: Sequence[DistinctProgram]) -> Scores:
    """Return the scores of programs; none are asked for where there is no choice.

    Raises:
      ConfigError: there is nothing to score with.
    """
    if len(programs) <= 1:
        return Scores(scores=dict.fromkeys((p.program_id for p in programs), 0.0))
    if task.scorer is None:
        raise ConfigError(
            f"the selector {task.settings.selector} needs scores, and the model has no "
            "value head that learned; name a model with one in selection.scorer, or "
            "choose another selector"
        )
    return task.scorer.score(programs)


def selector_names() -> tuple[str, ...]:
    """Return the names of all selectors.

    Example:
      >>> "random" in selector_names()
      True
    """
    return tuple(sorted(module.name for module in _modules()))


def find_selector(name: str) -> Selector:
    """Return the selector of a name; `-` and `_` are the same.

    Raises:
      ConfigError: there is none; the message names the nearest.
    """
    wanted = name.strip().replace("-", "_")
    if wanted not in selector_names():
        near = difflib.get_close_matches(wanted, selector_names(), n=1, cutoff=0.0)
        raise ConfigError(
            f"unknown selector {name!r}; the nearest is {near[0]!r} "
            f"(there are: {', '.join(selector_names())})"
        )
    module = importlib.import_module(f"{selectors.__name__}.{wanted}")
    return cast(Selector, module.select)


def select_submissions(task: SelectionTask) -> Selection:
    """Return the submissions of the selector that the settings name.

    Raises:
      ConfigError: the settings name no selector.
    """
    return find_selector(task.settings.selector)(task)


def _modules() -> list[pkgutil.ModuleInfo]:
    return list(pkgutil.iter_modules(selectors.__path__))
