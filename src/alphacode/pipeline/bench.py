"""What every problem of a run is worked on with."""

from collections.abc import (
    Callable,
    Container,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from alphacode.core.limits import Limits
from alphacode.core.problem import Problem, Solution
from alphacode.core.randomness import derive_seed
from alphacode.core.sample import Sample
from alphacode.judge.jobs import ExecuteJob, ExecuteOutcome, JudgeJob, JudgeOutcome
from alphacode.pipeline.settings import SolveSettings
from alphacode.sampling.settings import SamplingSettings
from alphacode.selection.deduplication import DistinctProgram
from alphacode.selection.input_sources import WritesInputs
from alphacode.selection.selection import SelectionTask
from alphacode.store.run_directory import RunDirectory

T = TypeVar("T")


class DrawsSamples(Protocol):
    """What the pipeline needs of a sampler; `alphacode.sampling.Sampler` has it."""

    def draw(
        self,
        problem: Problem,
        settings: SamplingSettings,
        *,
        seed: int,
        done: Container[int] = (),
        drawn: Iterable[Sample] = (),
    ) -> Iterator[Sample]:
        """Yield the samples of a problem whose indices are not done.

        Args:
          drawn: those that are done; given only if drawn without replacement.
        """


class Judges(Protocol):
    """What the pipeline needs of a judge; `alphacode.judge.Judge` has it."""

    def judge(self, jobs: Iterable[JudgeJob | None]) -> Iterator[JudgeOutcome]:
        """Yield an outcome per job, in any order.

        `None` among the jobs is none: it says that no job is ready just now, so that
        outcomes that are there can come out.
        """

    def execute(self, jobs: Iterable[ExecuteJob]) -> Iterator[ExecuteOutcome]:
        """Yield an outcome per job, in any order."""


class ScoresSolutions(Protocol):
    """What the pipeline needs to score programs; a value head has it."""

    @property
    def name(self) -> str:
        """A name for the content of what scores, so that scores do not mix."""

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences a report of the scores must repeat."""

    def score(self, problem: Problem, programs: Sequence[Solution]) -> list[float]:
        """Return the chance of each program to be correct."""


class WritesInputsOf(Protocol):
    """What the pipeline needs of a model that writes test inputs."""

    def of(self, problem: Problem) -> WritesInputs:
        """Return what writes inputs of one problem."""


class Watcher(Protocol):
    """Whoever is told how far a stage has come; the command line shows bars."""

    def update(self, stage: str, done: int, total: int | None = None) -> None:
        """Say how much of a stage is done, and of how much if that is known."""


class Unwatched:
    """A watcher that looks away."""

    def update(self, stage: str, done: int, total: int | None = None) -> None:
        """Do nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """The tools, the run directory and the settings of one run."""

    run: RunDirectory
    sampler: DrawsSamples
    judge: Judges
    settings: SolveSettings
    watcher: Watcher = field(default_factory=Unwatched)
    scoring: ScoresSolutions | None = None
    """What scores programs, for selectors that ask for it; `None`: there is nothing."""
    input_model: WritesInputsOf | None = None
    """The model that writes test inputs; `None`: there is none."""
    judging: Callable[[], dict[str, object]] = dict
    """Says how programs were judged: their isolation, and what the screen did."""
    usage: Callable[[], dict[str, object]] = dict
    """Says what drawing has cost, where a server of models counts it."""

    def selection_task(
        self,
        problem: Problem,
        candidates: tuple[DistinctProgram, ...],
        log_probabilities: Mapping[str, float],
    ) -> SelectionTask:
        """Return what a selector is told of a problem: what a contestant can see.

        Args:
          log_probabilities: per token, of a program's likeliest sample, by program id.
        """
        return selection_task(
            self.settings,
            problem,
            self.judge,
            candidates=candidates,
            log_probabilities=log_probabilities,
            input_model=self.input_model,
        )

    def counting(
        self, keep: Callable[[T], object], stage: str, total: int
    ) -> Callable[[T], None]:
        """Return `keep` with the watcher told how many things it has kept."""
        kept = 0

        def keep_and_tell(thing: T) -> None:
            nonlocal kept
            keep(thing)
            kept += 1
            self.watcher.update(stage, kept, total)

        return keep_and_tell


def selection_task(
    settings: SolveSettings,
    problem: Problem,
    judge: Judges,
    *,
    candidates: tuple[DistinctProgram, ...] = (),
    log_probabilities: Mapping[str, float] | None = None,
    input_model: WritesInputsOf | None = None,
) -> SelectionTask:
    """Return what a selector is told of a problem under a run's settings.

    Args:
      candidates: none where only the inputs are wanted that they are clustered by.
    """
    return SelectionTask(
        candidates=candidates,
        public_inputs=tuple(test.input for test in problem.public_tests),
        description=problem.description,
        limits=Limits.of(problem),
        judge=judge,
        num_submissions=settings.submissions,
        seed=derive_seed(settings.seed, "selection", problem.name),
        settings=settings.selection,
        writer=input_model.of(problem) if input_model else None,
        log_probabilities=log_probabilities or {},
    )
