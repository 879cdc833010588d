"""A run that draws without replacement: what is stored, declared and estimated."""

import math
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import scripted

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Problem
from alphacode.core.randomness import derive_seed
from alphacode.core.sample import DrawnSequence, Sample
from alphacode.evaluation.replacement import DistinctDraws, rebuild_counts
from alphacode.judge import Judge, JudgeSettings
from alphacode.pipeline.bench import Bench
from alphacode.pipeline.evaluate import evaluate
from alphacode.pipeline.ledger import Ledger
from alphacode.pipeline.solve import WITHOUT_REPLACEMENT
from alphacode.sampling.settings import SamplingSettings
from alphacode.store.run_directory import create_or_continue

COUNT = 12
SETTINGS = scripted.settings_for(
    COUNT,
    sampling=SamplingSettings(samples=COUNT + 1, without_replacement=True),
    judges_every_candidate=True,
)


class DistinctSampler(scripted.ScriptedSampler):
    """Six programs from each of two distributions, of falling probability."""

    def __init__(self) -> None:
        super().__init__(scripted.in_turn)
        self.given: list[Sample] = []
        self.stops_at = COUNT

    def draw(
        self,
        problem: Problem,
        settings: SamplingSettings,
        *,
        seed: int,
        done: Container[int] = (),
        drawn: Iterable[Sample] = (),
    ) -> Iterator[Sample]:
        self.given = list(drawn)
        for sample in super().draw(problem, settings, seed=seed, done=done):
            if sample.index >= self.stops_at:
                return
            log = -math.log(2) * (1 + sample.index // 2)
            yield replace(
                sample,
                log_probability=log,
                sequence=DrawnSequence(
                    distribution=2**62 + sample.index % 2,
                    tokens=(sample.index, 2),
                    token_log_probabilities=(log + 1e-17, -1e-17),
                ),
            )


def test_it_is_stored_declared_and_estimated(tmp_path: Path) -> None:
    sampler = DistinctSampler()
    with (
        Judge(JudgeSettings(workers=2)) as judge,
        create_or_continue(tmp_path, SETTINGS.model_dump(mode="json")) as store,
    ):
        bench = Bench(run=store, sampler=sampler, judge=judge, settings=SETTINGS)
        result = evaluate([scripted.SUM], bench)
        stored = [s for s, _ in Ledger(store, scripted.SUM).sampled()]
        whole = [s for s, _ in Ledger(store, scripted.SUM).sampled(with_sequences=True)]
        again = evaluate([scripted.SUM], bench)
    assert all(sample.sequence is None for sample in stored)
    expected = list(sampler.draw(scripted.SUM, SETTINGS.sampling, seed=0, drawn=whole))
    assert whole == expected
    (report,) = result.problems
    assert (report.samples, report.distinct) == (COUNT, 6)
    assert WITHOUT_REPLACEMENT in report.notes
    assert "nothing was left to draw for 1 samples" in report.notes
    assert report.rebuilt_counts is not None
    pairs = report.rebuilt_counts
    assert len(pairs) == 100
    assert all(0 <= s <= e <= COUNT for e, s in pairs)
    groups = []
    for parity in (0, 1):
        programs = [scripted.in_turn(index) for index in range(parity, COUNT, 2)]
        right = [each in (scripted.RIGHT, scripted.RIGHT_TOO) for each in programs]
        groups.append(
            DistinctDraws(
                log_probability=[-math.log(2) * place for place in range(1, 7)],
                passed=[
                    is_right or program == scripted.CAUGHT_BY_HIDDEN
                    for program, is_right in zip(programs, right, strict=True)
                ],
                accepted=right,
            )
        )
    seed = derive_seed(0, "rebuilding", "sum")
    assert list(pairs) == rebuild_counts(groups, num_rebuilds=100, seed=seed)
    assert len(set(pairs)) > 10
    assert any("rebuilt" in note for note in result.report.notes)
    assert result.report.metrics["pass@1"].problems == 1
    assert again.to_json() == result.to_json()


def test_samples_of_a_stopped_run_are_given_to_the_sampler(tmp_path: Path) -> None:
    sampler = DistinctSampler()
    with (
        Judge(JudgeSettings(workers=1)) as judge,
        create_or_continue(tmp_path, SETTINGS.model_dump(mode="json")) as store,
    ):
        ledger = Ledger(store, scripted.SUM)
        with ledger.keeping_samples() as keep:
            first = list(sampler.draw(scripted.SUM, SETTINGS.sampling, seed=0))[:5]
            for sample in first:
                keep(sample, "id")
        bench = Bench(run=store, sampler=sampler, judge=judge, settings=SETTINGS)
        evaluate([scripted.SUM], bench)
    assert sampler.given == first


def test_a_sampler_that_cannot_do_it_is_refused(tmp_path: Path) -> None:
    class Plain(scripted.ScriptedSampler):
        def draw(self, *arguments, drawn=(), **more):  # type: ignore[no-untyped-def]
            return super().draw(*arguments, **more)

    with (
        Judge(JudgeSettings(workers=1)) as judge,
        create_or_continue(tmp_path, SETTINGS.model_dump(mode="json")) as store,
    ):
        sampler = Plain(scripted.in_turn)
        bench = Bench(run=store, sampler=sampler, judge=judge, settings=SETTINGS)
        with pytest.raises(ConfigError, match="cannot draw without replacement"):
            evaluate([scripted.SUM], bench)
