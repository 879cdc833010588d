"""The front room with a scripted sampler and the real judge."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import scripted

from alphacode.core.checker import Checker, parse_rule
from alphacode.core.errors import RunError
from alphacode.judge import Judge, JudgeSettings
from alphacode.pipeline.bench import Bench
from alphacode.pipeline.report import SolveReport
from alphacode.pipeline.settings import SolveSettings
from alphacode.pipeline.solve import solve
from alphacode.store.run_directory import RunDirectory, create_or_continue


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge(JudgeSettings(workers=2)) as judge:
        yield judge


class CountingJudge:
    """The real judge, and how often each program was put before it."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self.judged: list[str] = []
        self.executed: list[str] = []

    def judge(self, jobs):  # type: ignore[no-untyped-def]
        return self._judge.judge(self._noting(jobs, self.judged))

    def execute(self, jobs):  # type: ignore[no-untyped-def]
        return self._judge.execute(self._noting(jobs, self.executed))

    def _noting(self, jobs, into):  # type: ignore[no-untyped-def]
        for job in jobs:
            if job is not None:
                into.append(job.solution.solution)
            yield job


def run(
    path: Path,
    judge: object,
    sampler: scripted.ScriptedSampler,
    settings: SolveSettings,
    problem=scripted.SUM,
) -> SolveReport:
    with create_or_continue(path, settings.model_dump(mode="json")) as store:
        bench = Bench(run=store, sampler=sampler, judge=judge, settings=settings)
        return solve(problem, bench, path / "submissions")


def test_the_funnel_and_the_verdicts(tmp_path: Path, judge: Judge) -> None:
    sampler = scripted.ScriptedSampler(scripted.in_turn)
    report = run(tmp_path, judge, sampler, scripted.settings_for(60))
    assert report.solved is True
    assert (report.samples, report.distinct) == (60, 6)
    assert (report.compiled, report.passed_examples) == (5, 3)
    assert report.samples_passed_examples == 30
    # The two right programs behave alike; the third does not, on larger inputs.
    assert (report.clusters, report.submitted, report.unjudged) == (2, 3, 0)
    verdicts = {
        (tmp_path / each.path).read_text(): each.verdict for each in report.submissions
    }
    assert verdicts == {
        scripted.RIGHT: "AC",
        scripted.RIGHT_TOO: "AC",
        scripted.CAUGHT_BY_HIDDEN: "WA",
    }


def test_everything_is_in_the_run_directory(tmp_path: Path, judge: Judge) -> None:
    sampler = scripted.ScriptedSampler(scripted.in_turn)
    report = run(tmp_path, judge, sampler, scripted.settings_for(12))
    store = RunDirectory.for_reading(tmp_path)
    samples = list(store.rows("samples", problem="sum"))
    assert [row["program"] for row in samples] == [
        scripted.in_turn(i) for i in range(12)
    ]
    assert {row["rating"] for row in samples} == {1200}
    public = list(store.rows("judgements", stage="public"))
    assert sorted(row["verdict"] for row in public) == ["AC"] * 3 + ["CE", "RE", "WA"]
    assert store.read("clusters").num_rows == 3
    paths = [row["path"] for row in store.rows("submissions")]
    assert paths == [each.path for each in report.submissions]
    (metrics,) = store.rows("metrics")
    assert SolveReport.from_json(json.loads(metrics["report"])) == report
    (problem,) = store.rows("problems")
    assert problem["public_tests"] == {
        "input": ["1 2\n", "10 5\n"],
        "output": ["3\n", "15\n"],
    }


def test_a_finished_problem_is_not_worked_on_again(
    tmp_path: Path, judge: Judge
) -> None:
    settings = scripted.settings_for(12)
    first = run(tmp_path, judge, scripted.ScriptedSampler(scripted.in_turn), settings)
    counting = CountingJudge(judge)
    sampler = scripted.ScriptedSampler(scripted.in_turn)
    assert run(tmp_path, counting, sampler, settings) == first
    assert (sampler.drawn, counting.judged, counting.executed) == ([], [], [])


@pytest.mark.parametrize("stage", ["samples", "judgements", "behaviours", "metrics"])
def test_a_run_broken_at_any_table_goes_on_to_the_same_end(
    tmp_path: Path, judge: Judge, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    """Breaks the store at one table's third row (`metrics`: its first)."""
    settings = scripted.settings_for(24, judges_every_candidate=True)
    whole = run(
        tmp_path / "whole", judge, scripted.ScriptedSampler(scripted.in_turn), settings
    )
    counting = CountingJudge(judge)
    sampler = scripted.ScriptedSampler(scripted.in_turn)
    place = tmp_path / "broken"
    with monkeypatch.context() as patch:
        break_at(patch, stage)
        with pytest.raises(KeyboardInterrupt):
            run(place, counting, sampler, settings)
    before = (len(counting.judged), len(counting.executed))
    report = run(place, counting, sampler, settings)
    assert replace(report, seconds=0) == replace(whole, seconds=0)
    store = RunDirectory.for_reading(place)
    indices = [row["index"] for row in store.rows("samples")]
    assert sorted(indices) == list(range(24))
    keys = [(row["stage"], row["program_id"]) for row in store.rows("judgements")]
    assert len(keys) == len(set(keys)) == 6 + 3
    assert before != (0, 0) or stage == "samples"


def break_at(patch: pytest.MonkeyPatch, table: str) -> None:
    append, add = RunDirectory.append, scripted_add()
    left = {"rows": 2}

    def breaking_append(self, name, rows):  # type: ignore[no-untyped-def]
        if name == table:
            raise KeyboardInterrupt
        append(self, name, rows)

    def breaking_add(self, row):  # type: ignore[no-untyped-def]
        if self.folder.name == table:
            left["rows"] -= 1
            if left["rows"] < 0:
                raise KeyboardInterrupt
        return add(self, row)

    patch.setattr(RunDirectory, "append", breaking_append)
    patch.setattr("alphacode.store.parts.PartFiles.add", breaking_add)


def scripted_add():  # type: ignore[no-untyped-def]
    from alphacode.store.parts import PartFiles

    return PartFiles.add


def test_another_version_of_the_problem_is_refused(
    tmp_path: Path, judge: Judge
) -> None:
    settings = scripted.settings_for(6)
    sampler = scripted.ScriptedSampler(scripted.in_turn)
    run(tmp_path, judge, sampler, settings)
    for other in (
        replace(scripted.SUM, description="Print the product."),
        replace(scripted.SUM, checker=Checker(parse_rule("exact"))),
    ):
        with pytest.raises(RunError, match="another version of the problem 'sum'"):
            run(tmp_path, judge, sampler, settings, other)


def test_without_hidden_tests_nobody_knows(tmp_path: Path, judge: Judge) -> None:
    sampler = scripted.ScriptedSampler(scripted.in_turn)
    problem = replace(scripted.SUM, private_tests=())
    report = run(tmp_path, judge, sampler, scripted.settings_for(6), problem)
    assert report.solved is None
    assert report.submitted == 3
    assert {each.verdict for each in report.submissions} == {None}
    assert any("no hidden tests" in note for note in report.notes)


def test_without_examples_what_compiles_passes(tmp_path: Path, judge: Judge) -> None:
    sampler = scripted.ScriptedSampler(scripted.in_turn)
    problem = replace(scripted.SUM, public_tests=())
    report = run(tmp_path, judge, sampler, scripted.settings_for(6), problem)
    assert (report.distinct, report.compiled, report.passed_examples) == (6, 5, 5)
    assert report.solved is True


def test_no_candidate_means_no_submission(tmp_path: Path, judge: Judge) -> None:
    sampler = scripted.ScriptedSampler(lambda index: scripted.WRONG)
    report = run(tmp_path, judge, sampler, scripted.settings_for(4))
    assert (report.solved, report.passed_examples, report.submitted) == (False, 0, 0)


def test_submissions_are_at_most_as_many_as_asked(tmp_path: Path, judge: Judge) -> None:
    sampler = scripted.ScriptedSampler(scripted.numbered)
    settings = scripted.settings_for(30, submissions=4)
    report = run(tmp_path, judge, sampler, settings)
    assert report.submitted == len(report.submissions) == 4
    files = sorted(path.name for path in (tmp_path / "submissions").iterdir())
    assert files == ["01.py", "02.py", "03.py", "04.py"]


def test_what_the_judge_fails_on_is_counted_aloud_and_tried_again(
    tmp_path: Path, judge: Judge
) -> None:
    class Failing(CountingJudge):
        """Fails on one program, until it is mended."""

        is_mended = False

        def judge(self, jobs):  # type: ignore[no-untyped-def]
            for outcome in super().judge(jobs):
                is_hit = self.judged and not self.is_mended and outcome.judgement
                if is_hit and outcome.judgement.verdict.value == "RE":
                    yield replace(outcome, judgement=None, error="the fork server died")
                else:
                    yield outcome

    failing = Failing(judge)
    sampler = scripted.ScriptedSampler(
        lambda i: (scripted.WRONG, scripted.CRASHES)[i % 2]
    )
    settings = scripted.settings_for(8)
    report = run(tmp_path, failing, sampler, settings)
    assert (report.solved, report.unjudged) == (None, 1)
    assert any("the fork server died" in note for note in report.notes)
    failing.is_mended = True
    failing.judged.clear()
    report = run(tmp_path, failing, sampler, settings)
    assert (report.solved, report.unjudged) == (False, 0)
    assert failing.judged == [scripted.CRASHES]


def test_a_candidate_that_cannot_be_executed_leaves_it_open_who_would_have_won(
    tmp_path: Path, judge: Judge
) -> None:
    class Failing(CountingJudge):
        """Cannot execute the right program, until it is mended."""

        is_mended = False

        def execute(self, jobs):  # type: ignore[no-untyped-def]
            listed = list(jobs)
            right = {j.key for j in listed if "if a <= 10" not in j.solution.solution}
            for outcome in super().execute(listed):
                if self.is_mended or outcome.key not in right:
                    yield outcome
                else:
                    yield replace(outcome, executions=(), error="no box")

    failing = Failing(judge)
    sampler = scripted.ScriptedSampler(
        lambda i: (scripted.RIGHT, scripted.RIGHT, scripted.CAUGHT_BY_HIDDEN)[i % 3]
    )
    settings = scripted.settings_for(6, submissions=1)
    report = run(tmp_path / "one", failing, sampler, settings)
    assert (report.solved, report.unjudged) == (None, 1)
    # Where every candidate is submitted, the order does not matter.
    both = scripted.settings_for(6, submissions=2)
    assert run(tmp_path / "two", failing, sampler, both).solved is True
    failing.is_mended = True
    report = run(tmp_path / "one", failing, sampler, settings)
    assert (report.solved, report.unjudged) == (True, 0)
