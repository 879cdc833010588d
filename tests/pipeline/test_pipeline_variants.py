"""Variants of a run: what is changed, what it is compared with, and how it goes on."""

import json
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from scripted import RIGHT, SUM, WRONG, settings_for

from alphacode.cli.main import main
from alphacode.core.errors import ConfigError, RunError
from alphacode.core.limits import Usage
from alphacode.core.problem import Language, Problem
from alphacode.core.sample import Conditioning, Sample
from alphacode.core.verdict import Execution, Judgement, Verdict
from alphacode.data import read_problem, write_problems
from alphacode.judge.jobs import (
    ExecuteJob,
    ExecuteOutcome,
    JudgeJob,
    JudgeOutcome,
)
from alphacode.pipeline import runs
from alphacode.pipeline.bench import Unwatched
from alphacode.pipeline.evaluate import evaluate
from alphacode.pipeline.finished.changed_statements import statement_variant
from alphacode.pipeline.finished.conditions import condition_named
from alphacode.pipeline.finished.variants import (
    difference,
    read_base,
    row_of,
    run_variants,
)
from alphacode.pipeline.models import opening
from alphacode.pipeline.settings import SolveSettings
from alphacode.reporting.facts import read_facts
from alphacode.reporting.write import summary
from alphacode.sampling.settings import SamplingSettings

TAG_SETS = (("dp",), ("math",), ("greedy", "math"))


class Reader:
    """Writes the right program where the statement and the metadata suit it."""

    identity = "reader"

    def __init__(self) -> None:
        self.told: list[tuple[str, str, SamplingSettings]] = []

    def draw(
        self, problem: Problem, settings: SamplingSettings, *, seed: int, done: Any = ()
    ) -> Iterator[Sample]:
        self.told.append((problem.name, problem.description, settings))
        can_read = "integers" in problem.description or problem.name == "easy"
        is_asked = settings.correctness == "correct"
        for index in range(settings.samples):
            if index not in done:
                right = can_read and is_asked and index % 2 == 0
                yield Sample(
                    problem=problem.name,
                    index=index,
                    conditioning=Conditioning(language=Language.PYTHON3),
                    temperature=1.0,
                    program=RIGHT if right else WRONG,
                    num_tokens=3,
                    log_probability=-1.0,
                    is_finished=True,
                )


def problem(name: str) -> Problem:
    return Problem(
        name=name,
        description="Add.\n\nInput\n\nTwo integers, a and b.",
        public_tests=SUM.public_tests,
        private_tests=SUM.private_tests,
        cf_tags=("math", "dp"),
        cf_rating=900,
        time_limit_s=1.0,
    )


class QuickJudge:
    """Knows the right program by its text; no process is started."""

    def __init__(self, settings: object) -> None:
        pass

    def __enter__(self) -> "QuickJudge":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def describe(self) -> dict[str, object]:
        return {}

    def judge(self, jobs: Iterable[JudgeJob | None]) -> Iterator[JudgeOutcome]:
        for job in jobs:
            if job is not None:
                is_right = job.solution.solution == RIGHT
                verdict = Verdict.ACCEPTED if is_right else Verdict.WRONG_ANSWER
                yield JudgeOutcome(job.key, Judgement(verdict))

    def execute(self, jobs: Iterable[ExecuteJob]) -> Iterator[ExecuteOutcome]:
        for job in jobs:
            ran = Execution(job.solution.solution, None, Usage())
            yield ExecuteOutcome(job.key, (ran,) * len(job.inputs), None)


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    made = Reader()
    monkeypatch.setattr(opening, "open_model", lambda settings: made)
    monkeypatch.setattr(runs, "Judge", QuickJudge)
    return made


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished run of three problems, whose file stands beside it."""
    place = tmp_path_factory.mktemp("base")
    problems = [problem(name) for name in ("one", "two", "easy")]
    problems[1] = replace(problems[1], difficulty=1)
    write_problems(place / "problems.jsonl", problems)
    settings = settings_for(4, judges_every_candidate=True)
    subject = {"problems": "problems", "path": str(place / "problems.jsonl")}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "open_model", lambda settings: Reader())
        patch.setattr(runs, "Judge", QuickJudge)
        with runs.open_bench(settings, subject, place / "run", Unwatched()) as bench:
            evaluate(problems, bench)
    return place / "run"


def test_differences_are_of_the_same_problems(
    base: Path, reader: Reader, tmp_path: Path
) -> None:
    """Without the word only one of three problems is solved: 1 less 2 thirds."""
    run = read_base(base, None, None)
    variants = [
        statement_variant("types", 0),
        condition_named("correctness:incorrect", (), 0),
    ]
    rows = run_variants(run, variants, tmp_path / "out", Unwatched())
    same, types, asked = rows
    assert (same["variant"], same["metric"]) == ("the run", "10@4")
    assert same["solved"]["mean"] == 1.0
    assert same["solved_difference"] == {"mean": 0.0, "low": 0.0, "high": 0.0}
    assert types["solved"]["mean"] == pytest.approx(1 / 3)
    assert types["solved_difference"]["mean"] == pytest.approx(-2 / 3)
    assert types["solved_difference"]["low"] == pytest.approx(-1)
    assert types["pass_rate"]["mean"] == pytest.approx(1 / 6)
    assert types["pass_rate_difference"]["mean"] == pytest.approx(-1 / 3)
    assert asked["solved"]["mean"] == 0.0
    # Of three problems two in three others may differ by anything up to 1.
    assert asked["solved_difference"]["mean"] == asked["solved_difference"]["low"] == -1
    high = -1 + 2 * (1 - 0.025 ** (1 / 3))
    assert asked["solved_difference"]["high"] == pytest.approx(high)
    assert json.loads((tmp_path / "out" / "variants.json").read_text()) == rows
    assert any("Two numbers" in text for _, text, _ in reader.told)


def test_a_variant_that_is_done_is_not_drawn_again(
    base: Path, reader: Reader, tmp_path: Path
) -> None:
    run = read_base(base, None, 2)
    variants = [condition_named("tags:none", TAG_SETS, 0)]
    rows = run_variants(run, variants, tmp_path / "out", Unwatched())
    assert len(reader.told) == 2
    assert run_variants(run, variants, tmp_path / "out", Unwatched()) == rows
    assert len(reader.told) == 2


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("tags:true", {"tag_sets": (("dp", "math"),)}),
        ("tags:none", {"tag_sets": ()}),
        ("rating:none", {"ratings": ()}),
        ("rating:true", {"ratings": (900,)}),
        ("rating:1200", {"ratings": (1200,)}),
        ("correctness:unsaid", {"correctness": "unsaid"}),
    ],
)
def test_what_the_sampler_is_told(
    name: str, expected: dict[str, Any], base: Path, reader: Reader, tmp_path: Path
) -> None:
    run = read_base(base, None, 1)
    run_variants(
        run, [condition_named(name, TAG_SETS, 0)], tmp_path / "out", Unwatched()
    )
    ((_, _, told),) = reader.told
    before = run.settings.sampling.model_dump()
    assert told.model_dump() == before | expected


def test_tags_drawn_once_for_each_problem(
    base: Path, reader: Reader, tmp_path: Path
) -> None:
    variant = condition_named("tags:problem", TAG_SETS, 0)
    run_variants(read_base(base, None, None), [variant], tmp_path / "out", Unwatched())
    told = {name: settings.tag_sets for name, _, settings in reader.told}
    assert set(told) == {"one", "two", "easy"}
    assert all(len(sets) == 1 and sets[0] in TAG_SETS for sets in told.values() if sets)


@pytest.mark.parametrize("name", ["tags", "tags:some", "rating:high", "colour:red"])
def test_an_unknown_condition(name: str) -> None:
    with pytest.raises(ConfigError, match="tags:problem"):
        condition_named(name, TAG_SETS, 0)


def test_the_run_and_its_problems_must_be_there(base: Path, tmp_path: Path) -> None:
    with pytest.raises(RunError, match="--problems"):
        read_base(base, tmp_path / "nowhere.jsonl", None)
    moved = tmp_path / "moved.jsonl"
    shutil.copy(base.parent / "problems.jsonl", moved)
    assert len(read_base(base, moved, None).problems) == 3
    changed = [problem("one"), Problem(name="two", description="Other.")]
    write_problems(moved, changed)
    with pytest.raises(RunError, match="another version of the problem 'two'"):
        read_base(base, moved, None)
    write_problems(moved, [problem("unknown")])
    with pytest.raises(RunError, match="finished no problem"):
        read_base(base, moved, None)


def test_what_estimates_nothing_is_in_no_pass_rate(base: Path) -> None:
    """One problem stopped early; one was drawn without replacement, and rebuilt."""
    run = read_base(base, None, None)
    plain = run.reports["two"]
    stopped = replace(plain, stopped_early=True)
    rebuilt = replace(plain, rebuilt_counts=((2, 0), (2, 1)))
    reports = {"one": stopped, "two": rebuilt}
    row = row_of("some", reports, dict(reports), run.settings)
    assert row["problems"] == 2
    # One of four samples in one rebuild of two.
    assert row["pass_rate"]["mean"] == pytest.approx(1 / 8)


def test_intervals_of_differences_lie_in_their_range() -> None:
    assert difference([], 0) is None
    found = difference([(1.0, 0.0), (0.0, 1.0), (1.0, 1.0), (0.0, 0.0)], 0)
    assert found is not None
    assert found["mean"] == pytest.approx(0)
    assert -1 <= found["low"] < 0 < found["high"] <= 1


def command(capsys: pytest.CaptureFixture[str], *words: object) -> dict[str, Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["alphacode", *map(str, words), "--json"])
        with pytest.raises(SystemExit) as end:
            main()
    out, err = capsys.readouterr()
    assert not end.value.code, err
    answer = json.loads(out)
    assert isinstance(answer, dict)
    return answer


def test_the_commands(
    base: Path, reader: Reader, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["analyse", "sensitivity", base, "--out", tmp_path / "out"]
    words += ["--changes", "types,deletion:1"]
    answer = command(capsys, *words, "--write-only")
    assert answer["variants"] == [] and len(answer["files"]) == 2
    written = tmp_path / "out" / "problems" / "types.jsonl"
    assert str(written) in answer["files"]
    lines = written.read_text().splitlines()
    assert len(lines) == 3 and "Two numbers" in lines[0]
    answer = command(capsys, *words, "--limit", 2)
    assert [row["variant"] for row in answer["variants"]] == [
        "the run",
        "types",
        "deletion:1",
    ]
    words = ["analyse", "metadata", base, "--out", tmp_path / "more", "--limit", 1]
    answer = command(capsys, *words, "--conditions", "rating:800")
    assert [row["problems"] for row in answer["variants"]] == [1, 1]
    # What is written is a problem file like any other.
    (tmp_path / "one.jsonl").write_text(lines[0] + "\n")
    assert read_problem(tmp_path / "one.jsonl").name == "one"


def test_analyses_of_programs(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The right program is in the training data, with other white space."""
    trained = tmp_path / "trained"
    trained.mkdir()
    copied = RIGHT.replace(" ", "  ")
    (trained / "copy.py").write_text("import os\n" + copied)
    answer = command(capsys, "analyse", "copying", base, "--sources", trained)
    (group,) = answer["groups"]
    assert (group["by"], group["language"], group["programs"]) == (
        "model",
        "python3",
        3,
    )
    assert group["whole"] == group["share_of_program"] == 1.0
    assert answer["programs"][0]["source"].endswith("copy.py")
    answer = command(capsys, "analyse", "syntax", base)
    (found,) = answer["languages"]
    assert (found["samples"], found["valid"]) == (12, 1.0)
    answer = command(capsys, "analyse", "dead-code", base, "--tests", 2)
    (group,) = answer["groups"]
    assert (group["programs"], group["unreached"], group["not_run"]) == (3, 0.0, 0)
    assert group["dead_tokens"] == 0.0


def test_what_training_states_say(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The loss falls throughout; the solve rate is best in the middle."""
    run = tmp_path / "train"
    (run / "validation").mkdir(parents=True)
    rows = [{"step": s, "losses": {"decoder": 5 - s / 100}} for s in range(50, 401, 50)]
    lines = [json.dumps(row) for row in rows]
    (run / "metrics.jsonl").write_text("\n".join(lines) + '\n{"step": 450, "lo')
    for step, rate in ((100, 0.1), (200, 0.4), (300, 0.3), (390, 0.2)):
        look = {"step": step, "solve_rate": rate, "pass_rate": rate / 10}
        (run / "validation" / f"step-{step:09d}.json").write_text(json.dumps(look))
    (run / "validation" / "step-000000400.json").write_text("{")
    (found,) = command(capsys, "analyse", "loss", run)["runs"]
    assert [s["loss"] for s in found["states"]] == [4.0, 3.0, 2.0, 1.5]
    # Ranks of loss 4 3 2 1 and of rate 1 4 3 2: the correlation is -0.2.
    assert found["rank_correlation"] == pytest.approx(-0.2)
    assert found["best_solve_rate"]["step"] == 200
    assert found["lowest_loss"]["step"] == 390
    assert found["lost_by_loss"] == pytest.approx(0.2)


def test_settings_of_older_runs_know_nothing_of_correctness() -> None:
    assert SolveSettings().sampling.correctness == "correct"
    assert runs.NEWER_SETTINGS["settings.sampling.correctness"] == "correct"


def test_a_page_says_what_evaluate_says(base: Path) -> None:
    """Counted anew from the tables, to the last digit of the intervals."""
    stored = json.loads((base / "evaluation.json").read_text())
    facts = read_facts(base, "run")
    found = summary(facts)
    for key in set(stored) & set(found):
        assert found[key] == stored[key], key
    assert len(set(stored) & set(found)) >= 13
    assert set(found["by_difficulty"]) == {"EASY"} and found["by_language"]
    each = stored["per_problem"]
    for name in ("samples", "distinct", "compiled", "passed_examples", "clusters"):
        assert found[name] == sum(report[name] for report in each), name
    assert found["submitted"] == sum(report["submitted"] for report in each)
    (first, *_) = facts.problems
    assert set(first.later_s) == {"selection", "hidden"}
    assert 0 < sum(first.later_s.values()) < first.total_s - first.stage_s + 0.01
    (versions,) = json.loads((base / "versions.json").read_text())
    assert versions["python"] and versions["alphacode"]
