"""Draw samples and judge each distinct program on the examples as it arrives.

Samples are drawn in a thread of their own and stored there. A bounded queue hands them
to the judge, which runs programs on its processes while the model draws; where the
judge is behind, the queue fills and the sampler waits. So the slower side sets the
pace, and how much of the stage each side had nothing to do is part of the report.
"""

import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from alphacode.core.errors import ConfigError
from alphacode.core.limits import Limits
from alphacode.core.problem import Problem, Solution
from alphacode.core.sample import Sample
from alphacode.judge.jobs import JudgeJob
from alphacode.pipeline.bench import Bench
from alphacode.pipeline.ledger import Ledger, SamplingStage
from alphacode.pipeline.producer import Producer
from alphacode.selection.canonical import program_id
from alphacode.selection.judging import ProgramJudgement, judgement_of

DRAWING = "samples drawn"
JUDGING = "programs judged on the examples"

# Samples that wait for the judge at most. A batch's programs end close together, so
# that the queue must hold about a batch to keep the judge busy during the next one.
QUEUED_SAMPLES: Final = 1024
# How long the judge's answers may wait where no program arrives.
POLL_S: Final = 0.02

# Most repeats are exact: parse each text once. Bounded, as samples are not.
_program_id = lru_cache(maxsize=16_384)(program_id)

Drawn = tuple[Sample, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """What the stage came to."""

    judgements: dict[str, ProgramJudgement]
    """What each distinct program earns on the examples, by program id."""
    stage: SamplingStage


def draw_and_judge(problem: Problem, bench: Bench, ledger: Ledger) -> Drawing:
    """Draw the samples of a problem and judge their programs on the examples.

    What is stored is not done again, except where the judge itself failed. With
    `stop_when_passing` drawing ends early, and what is drawn by then is judged.
    """
    judgements = ledger.judged("public")
    state = _State(judgements, _enough(problem, bench))
    drawn = draw_samples(problem, bench, ledger, is_enough=state.is_enough)
    with Producer(drawn, QUEUED_SAMPLES) as samples:
        jobs = _jobs(problem, samples, bench, state)
        with ledger.keeping_judgements("public") as keep:
            for outcome in bench.judge.judge(jobs):
                name = str(outcome.key)
                judgement = judgement_of(name, outcome.judgement, outcome.error)
                judgements[name] = judgement
                keep(judgement)
                bench.watcher.update(JUDGING, len(judgements))
                state.answered(judgement)
                if state.is_enough:
                    samples.stop()
            stage = state.ended(samples.idle_s, bench.settings.sampling.samples)
    ledger.keep_sampling_stage(stage)
    return Drawing(judgements=judgements, stage=ledger.sampling_stage() or stage)


def draw_samples(
    problem: Problem, bench: Bench, ledger: Ledger, *, is_enough: bool = False
) -> Generator[Drawn, None, None]:
    """Yield every sample of a problem with its program's id: stored ones, then new.

    New ones are stored before they are yielded; close the generator to complete what
    is stored.

    Args:
      is_enough: whether stored ones are all that is wanted.
    """
    settings = bench.settings.sampling
    done = ledger.drawn()
    yield from ledger.sampled()
    if is_enough or len(done) >= settings.samples:
        return
    drawn = _new_samples(problem, bench, ledger, done)
    with ledger.keeping_samples() as keep:
        for sample in drawn:
            name = _program_id(sample.conditioning.language, sample.program)
            keep(sample, name)
            yield sample, name


def _new_samples(
    problem: Problem, bench: Bench, ledger: Ledger, done: set[int]
) -> Iterator[Sample]:
    settings, seed = bench.settings.sampling, bench.settings.seed
    if not settings.without_replacement:
        yield from bench.sampler.draw(problem, settings, seed=seed, done=done)
        return
    stored = (sample for sample, _ in ledger.sampled(with_sequences=True))
    for sample in bench.sampler.draw(
        problem, settings, seed=seed, done=done, drawn=stored
    ):
        if sample.sequence is None:
            raise ConfigError(
                "this sampler cannot draw without replacement; set "
                "sampling.without_replacement to false"
            )
        yield sample


class _State:
    """How far the stage has come, and since when the judge has nothing to do."""

    def __init__(
        self, judgements: dict[str, ProgramJudgement], enough: int | None
    ) -> None:
        self.answered_for = {
            name for name, known in judgements.items() if known.verdict is not None
        }
        self.num_taken = 0
        self._passing = sum(known.is_accepted for known in judgements.values())
        self._enough = enough
        self._started = time.monotonic()
        self._outstanding = 0
        self._idle_since = self._started
        self._idle_s = 0.0

    @property
    def is_enough(self) -> bool:
        """Whether so many programs pass that no more are wanted."""
        return self._enough is not None and self._passing >= self._enough

    def handed(self, name: str) -> None:
        """Note that the judge has got a program."""
        self.answered_for.add(name)
        if not self._outstanding:
            self._idle_s += time.monotonic() - self._idle_since
        self._outstanding += 1

    def answered(self, judgement: ProgramJudgement) -> None:
        """Note an answer of the judge."""
        self._passing += judgement.is_accepted
        self._outstanding -= 1
        if not self._outstanding:
            self._idle_since = time.monotonic()

    def ended(self, sampler_idle_s: float, samples: int) -> SamplingStage:
        """Return what the stage came to, of so many samples that were asked for."""
        now = time.monotonic()
        idle_s = self._idle_s + (0.0 if self._outstanding else now - self._idle_since)
        return SamplingStage(
            samples=self.num_taken,
            stopped_early=self.is_enough and self.num_taken < samples,
            seconds=now - self._started,
            sampler_idle_s=sampler_idle_s,
            judge_idle_s=idle_s,
        )


def _enough(problem: Problem, bench: Bench) -> int | None:
    """Return how many passing programs end the drawing; `None`: it does not end so.

    Without examples everything that compiles passes, which says nothing.
    """
    return (bench.settings.stop_when_passing or None) if problem.public_tests else None


def _jobs(
    problem: Problem, samples: Producer[Drawn], bench: Bench, state: _State
) -> Iterator[JudgeJob | None]:
    """Yield a job for each distinct program, and `None` where answers may be read."""
    limits = Limits.of(problem)
    total = bench.settings.sampling.samples
    yielded_at = time.monotonic()
    while not samples.is_done:
        taken = samples.take(POLL_S)
        if taken is not None:
            sample, name = taken
            state.num_taken += 1
            bench.watcher.update(DRAWING, state.num_taken, total)
            if name not in state.answered_for:
                state.handed(name)
                yield JudgeJob(
                    key=name,
                    solution=Solution(sample.conditioning.language, sample.program),
                    tests=problem.public_tests,
                    limits=limits,
                    checker=problem.checker,
                )
                yielded_at = time.monotonic()
        if time.monotonic() - yielded_at >= POLL_S:
            yield None
            yielded_at = time.monotonic()
