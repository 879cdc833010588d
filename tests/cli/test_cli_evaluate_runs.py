"""What the verbs on finished runs and generated tests print."""

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from alphacode.cli.evaluate import show_report
from alphacode.cli.evaluate_runs import numbers_of
from alphacode.cli.main import main
from alphacode.cli.output import Screen
from alphacode.core.errors import ConfigError
from alphacode.core.problem import Language, Problem, Solution, TestCase
from alphacode.core.sample import Conditioning, Sample
from alphacode.core.splits import Split
from alphacode.core.verdict import Verdict
from alphacode.data.writers import write_problems
from alphacode.evaluation.report import ProblemRecord, evaluate_records
from alphacode.evaluation.resampling import SampleCounts
from alphacode.pipeline.ledger import Ledger
from alphacode.pipeline.settings import SolveSettings
from alphacode.selection.judging import ProgramJudgement
from alphacode.store.run_directory import create_or_continue

READ = "a, b = map(int, input().split())\n"
PROBLEM = Problem(
    name="sum",
    description="Add.\n\nInput\n\nTwo integers x and y (0 <= x, y <= 99).\n\nOutput\n",
    public_tests=(TestCase("1 2\n", "3\n"),),
    private_tests=(TestCase("5 7\n", "12\n"),),
    solutions=tuple(
        Solution(Language.PYTHON3, READ + text)
        for text in ("print(a + b)", "print(sum((a, b)))")
    ),
    incorrect_solutions=(Solution(Language.PYTHON3, READ + "print(a | b | 8)"),),
    time_limit_s=1.0,
)


def run(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> str:
    capsys.readouterr()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["alphacode", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            main()
    out, err = capsys.readouterr()
    assert (end.value.code or 0) == code, err
    return out if not code else err


@pytest.fixture
def finished(tmp_path: Path) -> Path:
    """A run whose one problem has a report and no sample."""
    settings = SolveSettings().model_dump(mode="json")
    with create_or_continue(tmp_path / "run", {"settings": settings}) as store:
        ledger = Ledger(store, PROBLEM)
        report: dict[str, Any] = {
            "problem": "sum",
            "solved": True,
            "samples": 10,
            "distinct": 1,
            "compiled": 1,
            "passed_examples": 1,
            "clusters": 1,
            "submitted": 1,
            "submissions": [],
            "samples_passed_examples": 5,
            "samples_passed_all": 5,
            "unjudged": 0,
            "notes": [],
            "seconds": 1.0,
        }
        ledger.keep_report(report)
    return tmp_path / "run"


def test_a_run_is_compared_with_itself(
    finished: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = run(capsys, "evaluate", "compare", finished, finished, "--json")
    answer = json.loads(out)
    assert answer["runs"] == [str(finished)] * 2
    assert answer["mcnemar"]["p_value"] == 1.0 and answer["solved"] == [1, 1]
    assert answer["differences"]["pass@1"]["mean"] == 0.0
    words = run(capsys, "evaluate", "compare", finished, finished, "--k", "5")
    assert "McNemar" in words and "pass@5" in words


def test_selectors_of_a_run_without_candidates_solve_nothing(
    finished: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("evaluate", "select", finished, "--k", "3", "--repeats", "2")
    answer = json.loads(run(capsys, *arguments, "--json"))
    assert answer["problems"] == 1 and "10@3" in answer["selectors"]["random"]
    assert "pass@3" in answer["selectors"]["pass@k"]
    stored = json.loads((finished / "selectors.json").read_text())
    assert stored["selectors"] == answer["selectors"]
    run(capsys, "report", finished)
    page = (finished / "report.html").read_text()
    assert "largest_cluster" in page and "10@3" in page
    assert "random" in run(capsys, *arguments, "--selectors", "random")
    out = finished / "table.md"
    assert json.loads(run(capsys, *arguments, "--out", out, "--json"))["out"] == str(
        out
    )
    assert "| selector | 10@3 |" in out.read_text()
    said = run(capsys, *arguments, "--set", "seed=3", code=2)
    assert "selection.*" in said


def test_no_run_and_no_numbers_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = run(capsys, "evaluate", "select", tmp_path, code=5)
    assert "no run directory" in said
    assert numbers_of("100, 10,10") == [10, 100]
    for text in ("", "10,x", "0", "-1"):
        with pytest.raises(ConfigError, match="numbers from 1"):
            numbers_of(text)


def test_tests_are_generated_and_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_problems(tmp_path / "in.jsonl", [PROBLEM])
    out = tmp_path / "out.jsonl"
    arguments = ("data", "generate-tests", tmp_path / "in.jsonl", "--out", out)
    answer = json.loads(run(capsys, *arguments, "--tests", "10", "--json"))
    assert (answer["problems"], answer["tests"], answer["lacking"]) == (1, 10, 0)
    assert answer["after"]["false_positives"]["of"] == 1
    assert answer["per_problem"][0]["solutions"] == 2
    row = json.loads(out.read_text())
    assert len(row["generated_tests"]["input"]) == 10
    for text, wanted in zip(*row["generated_tests"].values(), strict=True):
        assert sum(map(int, text.split())) == int(wanted)


def test_evaluate_shows_all_intervals_groups_and_what_more_samples_give(
    capsys: pytest.CaptureFixture[str],
) -> None:
    records = [
        ProblemRecord(
            problem=f"p{number}",
            num_samples=10,
            num_passed=4,
            num_accepted=number,
            num_submissions=1,
            is_solved=number > 1,
            difficulty="EASY",
            by_language={
                "cpp": SampleCounts(num_samples=10, num_passed=4, num_accepted=number)
            },
        )
        for number in range(4)
    ]
    report = evaluate_records(records, num_samples=10, num_submissions=1)
    show_report(Screen(as_json=False), report, Split.TUNE)
    said = capsys.readouterr().out
    for over in ("samples", "both"):
        found = report.intervals[over]["metrics"]["pass@1"]
        assert f"{found.low:.1%} to {found.high:.1%}" in said
    assert all(sentence in said for sentence in report.sentences())
    assert "at 10x the samples" in said and "EASY" in said and "cpp" in said
    show_report(Screen(as_json=False), report, Split.REPORT)
    assert "EASY" not in capsys.readouterr().out


def test_programs_are_judged_again_under_the_settings_of_the_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its judge tells letter case apart, so that this program stays rejected."""
    problem = replace(PROBLEM, public_tests=(TestCase("1 2\n", "YES\n"),))
    settings = SolveSettings().model_dump(mode="json")
    settings["judge"] |= {"strict": True, "workers": 1}
    with create_or_continue(tmp_path / "run", {"settings": settings}) as store:
        ledger = Ledger(store, problem)
        with ledger.keeping_samples() as keep:
            keep(
                Sample(
                    problem="sum",
                    index=0,
                    conditioning=Conditioning(language=Language.PYTHON3),
                    temperature=1.0,
                    program="print('yes')\n",
                    num_tokens=3,
                    log_probability=-1.0,
                    is_finished=True,
                ),
                "a",
            )
        with ledger.keeping_judgements("public") as keep_judgement:
            keep_judgement(
                ProgramJudgement(program_id="a", verdict=Verdict.WRONG_ANSWER)
            )
    same = replace(problem, private_tests=(TestCase("3 4\n", "YES\n"),))
    write_problems(tmp_path / "again.jsonl", [same])
    arguments = ("evaluate", "recheck", tmp_path / "run")
    arguments = (*arguments, "--problems", tmp_path / "again.jsonl")
    answer = json.loads(run(capsys, *arguments, "--json"))
    assert answer["rejected"]["programs"] == 1 and answer["programs"] == 0
    assert answer["rejected"]["false_negatives"]["rate"] == 0.0
    assert "rejected, and right on these tests" in run(capsys, *arguments)
