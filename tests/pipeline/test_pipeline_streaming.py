"""Drawing and judging side by side: overlap, bounds, idle shares, early stops."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import scripted

from alphacode.core.verdict import Judgement, Verdict
from alphacode.judge import Judge, JudgeSettings
from alphacode.judge.jobs import JudgeJob, JudgeOutcome
from alphacode.pipeline import drawing
from alphacode.pipeline.bench import Bench
from alphacode.pipeline.drawing import Drawing, draw_and_judge
from alphacode.pipeline.evaluate import evaluate
from alphacode.pipeline.ledger import Ledger
from alphacode.pipeline.settings import SolveSettings
from alphacode.pipeline.solve import solve
from alphacode.store.run_directory import RunDirectory, create_or_continue


class FakeJudge:
    """Answers for one program after another, as slowly as it is told to."""

    def __init__(
        self,
        seconds: float = 0.0,
        verdict: Callable[[JudgeJob], Verdict] = lambda job: Verdict.WRONG_ANSWER,
        before: Callable[[JudgeJob], object] = lambda job: None,
    ) -> None:
        self.seconds, self.verdict, self.before = seconds, verdict, before
        self.judged: list[str] = []

    def judge(self, jobs: Iterable[JudgeJob | None]) -> Iterator[JudgeOutcome]:
        for job in jobs:
            if job is not None:
                self.before(job)
                time.sleep(self.seconds)
                self.judged.append(str(job.key))
                yield JudgeOutcome(job.key, Judgement(self.verdict(job)))


def different(index: int) -> str:
    return f"print({index})\n"


def draw(
    path: Path,
    judge: object,
    sampler: scripted.ScriptedSampler,
    settings: SolveSettings,
    problem=scripted.SUM,
) -> Drawing:
    with create_or_continue(path, settings.model_dump(mode="json")) as store:
        bench = Bench(run=store, sampler=sampler, judge=judge, settings=settings)
        return draw_and_judge(problem, bench, Ledger(store, problem))


def test_the_model_draws_while_a_program_runs(tmp_path: Path) -> None:
    """The first program runs until the last is drawn: one thread could not end this."""
    all_drawn = threading.Event()

    def write(index: int) -> str:
        if index == 19:
            all_drawn.set()
        return different(index)

    was_drawn: list[bool] = []
    judge = FakeJudge(before=lambda job: was_drawn.append(all_drawn.wait(10)))
    settings = scripted.settings_for(20)
    done = draw(tmp_path, judge, scripted.ScriptedSampler(write), settings)
    assert was_drawn == [True] * 20
    assert len(done.judgements) == 20


def test_a_slow_judge_holds_the_sampler_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawing, "QUEUED_SAMPLES", 5)
    sampler = scripted.ScriptedSampler(different)
    ahead: list[int] = []
    judge = FakeJudge(
        seconds=0.01,
        before=lambda job: ahead.append(len(sampler.drawn) - len(judge.judged)),
    )
    stage = draw(tmp_path, judge, sampler, scripted.settings_for(60)).stage
    # Five wait, one is in the judge's hands and one in the sampler's.
    assert max(ahead) <= 7
    assert stage.samples == 60
    assert stage.sampler_idle_s > 0.5 * stage.seconds
    assert stage.judge_idle_s < 0.5 * stage.seconds


def test_a_slow_sampler_leaves_the_judge_idle(tmp_path: Path) -> None:
    sampler = scripted.ScriptedSampler(different, seconds_per_sample=0.005)
    stage = draw(tmp_path, FakeJudge(), sampler, scripted.settings_for(60)).stage
    assert stage.judge_idle_s > 0.5 * stage.seconds
    assert stage.sampler_idle_s < 0.5 * stage.seconds


def test_repeats_leave_the_judge_idle_too(tmp_path: Path) -> None:
    sampler = scripted.ScriptedSampler(lambda index: "pass\n", seconds_per_sample=0.005)
    judge = FakeJudge()
    stage = draw(tmp_path, judge, sampler, scripted.settings_for(40)).stage
    assert len(judge.judged) == 1
    assert stage.judge_idle_s > 0.5 * stage.seconds


def test_answers_come_out_while_no_program_is_drawn(tmp_path: Path) -> None:
    """The second sample is drawn only after the first one's judgement is kept."""
    was_told = threading.Event()
    came: list[bool] = []

    def write(index: int) -> str:
        if index == 1:
            came.append(was_told.wait(20))
        return different(index)

    class Told:
        def update(self, stage: str, done: int, total: int | None = None) -> None:
            if stage == drawing.JUDGING:
                was_told.set()

    settings = scripted.settings_for(2)
    with (
        create_or_continue(tmp_path, {"a": 1}) as store,
        Judge(JudgeSettings(workers=1)) as judge,
    ):
        bench = Bench(
            run=store,
            sampler=scripted.ScriptedSampler(write),
            judge=judge,
            settings=settings,
            watcher=Told(),
        )
        draw_and_judge(scripted.SUM, bench, Ledger(store, scripted.SUM))
    assert came == [True]


@pytest.mark.parametrize("error", [KeyboardInterrupt(), ValueError("x")], ids=repr)
def test_what_stops_the_sampler_or_the_judge_loses_nothing(
    tmp_path: Path, error: BaseException
) -> None:
    settings = scripted.settings_for(30)

    def fail(where: int) -> Callable[[int], str]:
        def write(index: int) -> str:
            if index == where:
                raise error
            return different(index)

        return write

    broken = scripted.ScriptedSampler(fail(12))
    judge = FakeJudge()
    with pytest.raises(type(error)):
        draw(tmp_path, judge, broken, settings)
    assert stored(tmp_path) == list(range(12))
    assert len(judge.judged) == 12

    def stop(job: JudgeJob) -> None:
        if len(judge.judged) == 20:
            raise error

    judge.before = stop
    rest = scripted.ScriptedSampler(different, seconds_per_sample=0.002)
    with pytest.raises(type(error)):
        draw(tmp_path, judge, rest, settings)
    assert stored(tmp_path) == list(range(12 + len(rest.drawn)))
    judge.before = lambda job: None
    last = scripted.ScriptedSampler(different)
    done = draw(tmp_path, judge, last, settings)
    assert stored(tmp_path) == list(range(30))
    assert broken.drawn[:12] + rest.drawn + last.drawn == list(range(30))
    assert len(judge.judged) == len(set(judge.judged)) == len(done.judgements) == 30
    assert not [t for t in threading.enumerate() if t.name == "producer"]


def stored(path: Path) -> list[int]:
    run = RunDirectory.for_reading(path)
    return [row["index"] for row in run.rows("samples", ["index"])]


def passing(job: JudgeJob) -> Verdict:
    """Judge as accepted every tenth of the programs `different` writes."""
    number = int(job.solution.solution[6:-2])
    return Verdict.ACCEPTED if number % 10 == 9 else Verdict.WRONG_ANSWER


def test_drawing_ends_when_enough_distinct_programs_pass(tmp_path: Path) -> None:
    settings = scripted.settings_for(1000, stop_when_passing=3)
    sampler = scripted.ScriptedSampler(different, seconds_per_sample=0.001)
    judge = FakeJudge(verdict=passing)
    done = draw(tmp_path, judge, sampler, settings)
    assert done.stage.stopped_early
    assert 30 <= done.stage.samples == len(stored(tmp_path)) < 500
    # Whatever was drawn by then is judged.
    assert len(done.judgements) == done.stage.samples
    # The same command again draws no more, and knows why.
    again = scripted.ScriptedSampler(different)
    resumed = draw(tmp_path, FakeJudge(), again, settings)
    assert again.drawn == []
    assert resumed.judgements == done.judgements
    assert resumed.stage.stopped_early
    assert resumed.stage.samples == done.stage.samples
    assert resumed.stage.seconds > done.stage.seconds


@pytest.mark.parametrize(
    ("changes", "write"),
    [
        ({"stop_when_passing": 0}, different),
        # Repeats of one program are one program.
        ({"stop_when_passing": 2}, lambda index: different(9)),
        ({"stop_when_passing": 100}, different),
    ],
    ids=["off", "repeats", "too few"],
)
def test_drawing_goes_on_where_too_few_pass(
    tmp_path: Path, changes: dict[str, object], write: Callable[[int], str]
) -> None:
    settings = scripted.settings_for(60, **changes)
    judge = FakeJudge(verdict=passing)
    stage = draw(tmp_path, judge, scripted.ScriptedSampler(write), settings).stage
    assert (stage.samples, stage.stopped_early) == (60, False)


def test_without_examples_nothing_says_that_it_is_enough(tmp_path: Path) -> None:
    problem = replace(scripted.SUM, public_tests=())
    settings = scripted.settings_for(40, stop_when_passing=1)
    judge = FakeJudge(verdict=lambda job: Verdict.ACCEPTED)
    sampler = scripted.ScriptedSampler(different, seconds_per_sample=0.001)
    stage = draw(tmp_path, judge, sampler, settings, problem).stage
    assert (stage.samples, stage.stopped_early) == (40, False)


def test_the_reports_say_that_and_when_drawing_stopped(tmp_path: Path) -> None:
    settings = scripted.settings_for(
        400, stop_when_passing=2, judges_every_candidate=True
    )
    sampler = scripted.ScriptedSampler(scripted.numbered, seconds_per_sample=0.005)
    with (
        create_or_continue(tmp_path, {"a": 1}) as store,
        Judge(JudgeSettings(workers=2)) as judge,
    ):
        bench = Bench(run=store, sampler=sampler, judge=judge, settings=settings)
        evaluation = evaluate([scripted.SUM], bench)
        (report,) = evaluation.problems
        assert solve(scripted.SUM, bench, tmp_path / "submissions") == report
    assert report.solved
    assert report.stopped_early
    assert report.samples == len(stored(tmp_path)) < 400
    assert report.streaming is not None
    assert 0 < report.streaming.judge_idle <= 1
    (note,) = (note for note in report.notes if "stopped early" in note)
    assert f"after {report.samples} samples" in note
    (note,) = (note for note in evaluation.report.notes if "stopped early" in note)
    assert f"{report.samples} to {report.samples} samples instead of 400" in note
    metrics = evaluation.report.metrics
    assert metrics["10@400"].mean == 1
    # Drawn until enough were right: the share of right ones estimates nothing.
    assert metrics["pass@1"].problems == 0
