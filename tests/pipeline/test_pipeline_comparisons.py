"""Selectors and runs compared on what is stored: nothing is drawn anew."""

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import scripted

from alphacode.core.checker import Checker
from alphacode.core.errors import ConfigError, RunError
from alphacode.core.problem import TestCase
from alphacode.core.rules import parse_rule
from alphacode.evaluation.estimators import pass_at_k
from alphacode.evaluation.intervals import pooled_interval
from alphacode.evaluation.report import JUDGE_FAILED
from alphacode.judge import Judge, JudgeSettings
from alphacode.judge.jobs import ExecuteOutcome
from alphacode.pipeline.bench import Bench, Unwatched
from alphacode.pipeline.evaluate import evaluate
from alphacode.pipeline.finished.rechecking import recheck_run
from alphacode.pipeline.finished.reopening import reopen_bench
from alphacode.pipeline.finished.run_comparison import compare_runs
from alphacode.pipeline.finished.selector_comparison import (
    EXECUTION_FAILED,
    compare_selectors,
)
from alphacode.pipeline.finished.selector_tables import markdown
from alphacode.pipeline.finished.stored_problems import stored_problems
from alphacode.pipeline.ledger import Ledger
from alphacode.pipeline.scores import log_probabilities
from alphacode.reporting.facts import read_facts
from alphacode.selection.selection import SelectionSettings
from alphacode.store.run_directory import RunDirectory, create_or_continue

FAST = ["selection.num_inputs=5", "judge.workers=2"]


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge(JudgeSettings(workers=2)) as judge:
        yield judge


def run(path: Path, judge: Judge, write=scripted.numbered, problems=None, samples=24):
    settings = scripted.settings_for(samples, judges_every_candidate=True)
    few = SelectionSettings(num_inputs=5)
    settings = settings.model_copy(update={"submissions": 2, "selection": few})
    identity = {"settings": settings.model_dump(mode="json")}
    with create_or_continue(path, identity) as store:
        bench = Bench(
            run=store,
            sampler=scripted.ScriptedSampler(write),
            judge=judge,
            settings=settings,
        )
        return evaluate(problems or scripted.three_problems(), bench)


def compare(path: Path, ks, changes=(), **more):
    with reopen_bench(path, [*FAST, *changes], Unwatched()) as bench:
        return compare_selectors(bench, ks, repeats=6, **more)


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory, judge: Judge) -> Path:
    path = tmp_path_factory.mktemp("run") / "one"
    run(path, judge)
    return path


def test_every_selector_stands_in_one_table(finished: Path) -> None:
    found = compare(finished, [6, 24, 1000])
    assert set(found.scores) == {
        *("random", "largest_cluster", "log_probability", "dual_agreement"),
        *("mbr_exec", "pass@k"),
    }
    scores, fewer = found.notes
    assert scores.startswith("scoring_model and value_head left out: it needs scores")
    assert fewer.startswith("0 of 3 problems count at k = 1,000")
    for name, row in found.scores.items():
        assert [row[k].problems for k in (6, 24, 1000)] == [3, 3, 0], name
        bound = found.scores["pass@k"]
        assert row[6].mean <= bound[6].mean and row[24].mean <= bound[24].mean
    # Two programs in three that pass the examples are right, and they behave alike.
    assert found.scores["largest_cluster"][24].mean >= 0.8
    assert found.differences["largest_cluster"][24].problems == 3
    assert (found.problems, found.left_out) == (3, {})


def test_the_upper_bound_is_pass_at_k(finished: Path) -> None:
    """Over all sub-samples its mean is the closed form; here over some."""
    with reopen_bench(finished, FAST, Unwatched()) as bench:
        found = compare_selectors(bench, [2], names=["random"], repeats=400)
    wanted = pass_at_k(num_samples=24, num_accepted=8, k=2)
    # 1200 sub-samples: three standard deviations.
    assert abs(found.scores["pass@k"][2].mean - wanted) < 0.045


def test_the_first_k_samples_are_those_of_a_run_of_k(
    finished: Path, judge: Judge, tmp_path: Path
) -> None:
    found = compare(finished, [1, 2, 5], are_first=True)
    assert found.repeats == 1
    for k in (1, 2, 5):
        shorter = tmp_path / str(k)
        run(shorter, judge, samples=k)
        whole = compare(shorter, [k], names=["largest_cluster"])
        row = found.scores["pass@k"]
        assert row[k].mean == whole.scores["pass@k"][k].mean
        ours, theirs = (each.scores["largest_cluster"][k] for each in (found, whole))
        assert ours == theirs
    assert found.scores["pass@k"][1] != found.scores["pass@k"][5]


def test_a_comparison_is_repeatable_and_executes_nothing_twice(finished: Path) -> None:
    first = compare(finished, [6])
    before = RunDirectory.for_reading(finished).read("behaviours").num_rows
    assert compare(finished, [6]).as_dict() == first.as_dict()
    assert RunDirectory.for_reading(finished).read("behaviours").num_rows == before
    assert compare(finished, [6], seed=1).problems == 3


def test_only_what_sub_samples_cluster_is_executed(finished: Path) -> None:
    """On inputs that nothing was executed on: of 12 candidates a problem, some."""

    def num_behaviours() -> int:
        return RunDirectory.for_reading(finished).read("behaviours").num_rows

    fewer = ["selection.num_inputs=4"]
    before = num_behaviours()
    found = compare(finished, [1, 2], fewer)
    # Of each problem, six sub-samples of one sample and six of two.
    few = num_behaviours() - before
    assert few > 0
    assert found.left_out == {} and found.scores["random"][2].problems == 3
    compare(finished, [24], fewer)
    assert few < num_behaviours() - before == 3 * 12
    # Executed programs draw as before.
    assert compare(finished, [1, 2], fewer).as_dict() == found.as_dict()


def test_problems_with_checkers_are_compared(tmp_path: Path, judge: Judge) -> None:
    checked = replace(scripted.SUM, checker=Checker(parse_rule("floats 0.001")))
    run(tmp_path / "run", judge, problems=[checked], samples=6)
    found = compare(tmp_path / "run", [6], names=["random"])
    assert found.scores["random"][6].problems == 1


def test_problems_that_cannot_be_compared_are_named(
    tmp_path: Path, judge: Judge
) -> None:
    bare = replace(scripted.SUM, name="bare", private_tests=())
    run(tmp_path / "run", judge, problems=[scripted.SUM, bare], samples=6)
    found = compare(tmp_path / "run", [6], names=["random"])
    assert found.left_out == {"no hidden tests": 1}
    assert found.scores["random"][6].problems == 1


# Passes the examples by knowing them, and prints something else on all other inputs.
KNOWS = "a, b = map(int, input().split())\nprint({1: 3, 10: 15}.get(a, a * b + 7))\n"


def five_kinds(index: int) -> str:
    kinds = (scripted.RIGHT, scripted.RIGHT_TOO, KNOWS, scripted.WRONG, scripted.WRONG)
    return kinds[index % 5] + f"unused = {index}\n"


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory, judge: Judge) -> Path:
    path = tmp_path_factory.mktemp("planted") / "run"
    run(path, judge, five_kinds, [scripted.SUM], samples=20)
    return path


def ways(right: int, wrong: int, k: int, others: int = 8) -> float:
    """Chance to draw so many of 8 right and 4 wrong candidates among k of 20."""
    some = (
        math.comb(8, right) * math.comb(4, wrong) * math.comb(others, k - right - wrong)
    )
    return some / math.comb(20, k)


def test_rates_of_planted_programs_are_those_of_enumeration(planted: Path) -> None:
    """Two clusters and one submission: the larger one wins, a tie is a coin; without
    clustering a candidate is drawn."""
    names = ["random", "largest_cluster"]
    changes = [*FAST, "submissions=1"]
    with reopen_bench(planted, changes, Unwatched()) as bench:
        found = compare_selectors(bench, [7, 20], names=names, repeats=300)
    k = 7
    drawn = [(r, w) for r in range(k + 1) for w in range(min(4, k - r) + 1) if r + w]
    by_size = sum(
        ways(r, w, k) * (1.0 if r > w else 0.5 if r == w else 0.0) for r, w in drawn
    )
    at_random = sum(ways(r, w, k) * r / (r + w) for r, w in drawn)
    bound = sum(ways(r, w, k) for r, w in drawn if r)
    assert at_random + 0.08 < by_size < bound - 0.08
    # Three standard deviations of 300 sub-samples are 0.08 at most.
    assert abs(found.scores["largest_cluster"][k].mean - by_size) < 0.07
    assert abs(found.scores["random"][k].mean - at_random) < 0.08
    assert abs(found.scores["pass@k"][k].mean - bound) < 0.03
    assert found.scores["largest_cluster"][20].mean == 1.0
    assert abs(found.scores["random"][20].mean - 2 / 3) < 0.08
    text = markdown(found, "`run`")
    cells = [line.split(" | ") for line in text.splitlines() if line.startswith("| `")]
    assert [row[0] for row in cells] == [
        *("| `random`", "| `largest_cluster`", "| `pass@k`", "| `largest_cluster`")
    ]
    shown = found.scores["random"][20].mean
    assert cells[0][2].startswith(f"{100 * shown:.1f} % (")
    assert cells[3][2].startswith(f"{100 - 100 * shown:+.1f} % (")
    assert "| selector | 1@7 | 1@20 |" in text


def test_a_problem_that_the_judge_fails_on_says_nothing_of_selectors(
    planted: Path,
) -> None:
    class Failing:
        def execute(self, jobs):
            for job in jobs:
                yield ExecuteOutcome(job.key, (), None, error="no box")

    changes = [*FAST, "selection.num_inputs=4"]
    with reopen_bench(planted, changes, Unwatched()) as bench:
        found = compare_selectors(replace(bench, judge=Failing()), [10], repeats=2)
    assert found.left_out == {EXECUTION_FAILED: 1}
    assert found.scores["largest_cluster"][10].problems == 0


class Guessing:
    """Scores right programs 0.9 and the ones that know the examples 0.8."""

    name, notes = "guess", ()

    def score(self, problem, programs):
        return [0.8 if "get(a" in each.solution else 0.9 for each in programs]


def test_scores_of_a_run_are_held_against_what_is_right(planted: Path) -> None:
    with reopen_bench(planted, FAST, Unwatched()) as bench:
        bench = replace(bench, scoring=Guessing())
        found = compare_selectors(bench, [20], repeats=2)
    assert found.scores["value_head"][20].mean == 1.0
    fit = found.calibration["guess"]
    # Eight right and four wrong: 0.1 and 0.8 from what is right.
    assert (fit.programs, fit.right.mean) == (12, pytest.approx(2 / 3))
    assert fit.error.mean == pytest.approx((8 * 0.1 + 4 * 0.8) / 12)
    assert fit.brier.mean == pytest.approx((8 * 0.01 + 4 * 0.64) / 12)
    assert "| `guess` | 12 | 1 | 86.7 % | 66.7 % (" in markdown(found, "run")
    runs = compare_runs(planted, planted).as_dict()
    assert runs["calibration"] == [found.as_dict()["calibration"]] * 2


def test_adaptive_inputs_are_chosen_among_what_is_known(
    tmp_path: Path, judge: Judge
) -> None:
    """Adaptive clustering runs programs on parts of the inputs: none is of unknown
    behaviour for that. Of the plain form's ten inputs none is above 10, so that it
    takes right and wrong programs for the same here."""
    run(tmp_path / "run", judge, problems=[scripted.SUM], samples=24)
    changes = ["submissions=1", "selection.num_inputs=10"]
    rates = {}
    for adaptive in ("true", "false"):
        how = [*changes, f"selection.adaptive_inputs={adaptive}"]
        found = compare(tmp_path / "run", [24], changes=how, seed=1)
        rates[adaptive] = found.scores["largest_cluster"][24].mean
    assert rates["true"] == 1.0 > rates["false"]


class Silent(scripted.ScriptedSampler):
    """A sampler that says nothing of probabilities, as a pool or a server may."""

    def draw(self, *args, **kwargs):
        for sample in super().draw(*args, **kwargs):
            yield replace(sample, log_probability=None)


def test_a_run_without_log_probabilities_has_the_other_rows(
    tmp_path: Path, judge: Judge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scripted, "ScriptedSampler", Silent)
    run(tmp_path / "run", judge, problems=[scripted.SUM], samples=6)
    found = compare(tmp_path / "run", [6])
    assert "log_probability" not in found.scores and "mbr_exec" in found.scores
    assert any("6 of 6 samples have no" in note for note in found.notes)
    with pytest.raises(ConfigError, match="no log-probability"):
        compare(tmp_path / "run", [6], names=["log_probability"])


def test_only_what_did_not_decide_about_samples_can_be_changed(finished: Path) -> None:
    with pytest.raises(ConfigError, match=r"sampling\.samples=5"):
        compare(finished, [6], changes=["sampling.samples=5"])
    with pytest.raises(ConfigError, match="nearest"):
        compare(finished, [6], names=["largest"])
    with pytest.raises(ConfigError, match=r"value_head cannot .* needs scores"):
        compare(finished, [24], names=["value-head"])
    with pytest.raises(RunError, match="no run directory"):
        compare(finished.parent, [6])


def wrong_on_one(index: int) -> str:
    return scripted.CAUGHT_BY_HIDDEN + f"unused = {index}\n"


def test_stored_programs_keep_the_names_that_the_run_gave_them(
    tmp_path: Path, judge: Judge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another version of Python names a program otherwise: verdicts must be found."""
    run(tmp_path / "run", judge, problems=[scripted.SUM], samples=6)
    monkeypatch.setattr(
        "alphacode.selection.deduplication.program_id",
        lambda language, text: f"other {len(text)}",
    )
    (stored,) = stored_problems(RunDirectory.for_reading(tmp_path / "run"))
    assert (stored.lack, len(stored.candidates), len(stored.accepted)) == ("", 3, 2)
    drawn = {index for p in stored.candidates for index in p.indices}
    assert set(stored.log_probabilities) == drawn
    named = log_probabilities(stored.log_probabilities, stored.candidates)
    assert set(named) == {p.program_id for p in stored.candidates}


def test_runs_are_compared_problem_by_problem(
    finished: Path, tmp_path: Path, judge: Judge
) -> None:
    run(tmp_path / "worse", judge, wrong_on_one, samples=12)
    found = compare_runs(finished, tmp_path / "worse")
    assert (found.problems, found.solved) == (3, (3, 0))
    assert (found.mcnemar.only_first, found.mcnemar.p_value) == (3, 0.25)
    assert found.only_first == ("one", "two", "three")
    assert found.differences["solved"].mean == 1.0
    assert found.differences["pass@1"].mean == pytest.approx(8 / 24)
    assert set(found.differences) == {"solved", "pass@1", "pass@10", "2@10"}
    (note,) = found.notes
    assert note.startswith("the runs had 24 and 12 samples of a problem")
    same = compare_runs(finished, finished)
    assert same.notes == ()
    assert same.mcnemar.p_value == 1.0 and same.differences["pass@1"].mean == 0.0


def test_a_problem_that_stopped_early_limits_no_other(
    finished: Path, tmp_path: Path
) -> None:
    """Its few samples estimate nothing, so that they say nothing about k either."""
    with create_or_continue(tmp_path / "run", {}) as store:
        for row in RunDirectory.for_reading(finished).rows("problems"):
            store.append("problems", [row])
            report = Ledger.of_stored(
                RunDirectory.for_reading(finished), row["name"]
            ).report()
            if row["name"] == "one":
                report |= {"samples": 3, "stopped_early": True}
            Ledger.of_stored(store, row["name"]).keep_report(report)
    found = compare_runs(tmp_path / "run", finished)
    assert (found.problems, found.differences["solved"].problems) == (3, 3)
    assert found.differences["pass@10"].problems == 2
    assert any("10 and 2 submissions" in note for note in found.notes)


def test_runs_of_other_problems_are_refused(
    finished: Path, tmp_path: Path, judge: Judge
) -> None:
    others = [replace(p, description="other") for p in scripted.three_problems()]
    run(tmp_path / "other", judge, problems=others, samples=2)
    with pytest.raises(RunError, match="share no problem"):
        compare_runs(finished, tmp_path / "other")


class Losing:
    """The real judge, which fails on every program that multiplies."""

    def __init__(self, judge: Judge) -> None:
        self.execute = judge.execute
        self._judge = judge

    def judge(self, jobs):
        texts = {}

        def noted():
            for job in jobs:
                if job is not None:
                    texts[job.key] = job.solution.solution
                yield job

        for outcome in self._judge.judge(noted()):
            is_lost = "a * b" in texts[outcome.key]
            failed = replace(outcome, judgement=None, error="no box")
            yield failed if is_lost else outcome


def test_a_solved_problem_that_the_judge_failed_on_counts_nowhere(
    tmp_path: Path, judge: Judge
) -> None:
    """Its like would be left out where they are unsolved."""
    path = tmp_path / "run"
    found = run(path, Losing(judge), problems=[scripted.SUM], samples=6)
    (report,) = found.problems
    assert (report.solved, report.unjudged, report.is_scored) == (True, 1, False)
    assert (found.report.scored, found.report.solved) == (0, 0)
    assert any("left out of every figure" in note for note in found.report.notes)
    with pytest.raises(RunError, match="share no problem"):
        compare_runs(path, path)
    (facts,) = read_facts(path, "run").problems
    assert facts.unjudged_reason == JUDGE_FAILED


def test_accepted_programs_are_judged_again_on_stronger_tests(
    tmp_path: Path, judge: Judge
) -> None:
    weak = replace(scripted.SUM, private_tests=(TestCase("4 4\n", "8\n"),))
    run(tmp_path / "run", judge, problems=[weak], samples=6)
    stored = RunDirectory.for_reading(tmp_path / "run")
    settings = JudgeSettings()
    found = recheck_run(stored, [scripted.SUM], judge, settings, repeats=2)
    # Right on the weak test: two right programs and one that larger numbers betray.
    assert (found.recheck.programs, found.problems, found.missing) == (3, 1, 0)
    assert found.recheck.false_positives == pooled_interval([1], [3])
    assert found.recheck.flaky == pooled_interval([0], [3])
    assert found.recheck.slow_positives == pooled_interval([0], [3])
    # One that multiplies and one that crashes; what does not compile is spared.
    assert (found.rejected.programs, found.rejected.false_negatives.mean) == (2, 0.0)
    assert recheck_run(stored, [], judge, settings).missing == 1
    other = replace(scripted.SUM, description="Another problem of this name.")
    found = recheck_run(stored, [other], judge, settings)
    assert (found.other, found.missing, found.recheck.programs) == (1, 0, 0)


def test_rejected_programs_may_be_right_the_next_time(
    tmp_path: Path, judge: Judge
) -> None:
    """The run gave Python a fiftieth of the time."""
    slow = replace(scripted.SUM, time_limit_s=2.0)
    text = "n = 0\nwhile n < 1_000_000: n += 1\n" + scripted.RIGHT
    with Judge(JudgeSettings(workers=1, python3_time_multiplier=0.02)) as hasty:
        run(tmp_path / "run", hasty, lambda index: text, [slow], samples=1)
    stored = RunDirectory.for_reading(tmp_path / "run")
    found = recheck_run(stored, [slow], judge, JudgeSettings())
    assert (found.recheck.programs, found.problems) == (0, 0)
    assert found.rejected.false_negatives.mean == 1.0
