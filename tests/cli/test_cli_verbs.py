"""What each verb prints: one JSON object with the promised fields, or words."""

import json
import sys
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from alphacode.cli.main import main

PROBLEM = """# Sum of two

Print the sum of two numbers.

## Input

One line with two integers.

## Output

Their sum.

## Examples

```input
1 2
```

```output
3
```

## Limits

Time limit: 1 s
"""
RIGHT = "print(sum(map(int, input().split())))\n"
WRONG = "print(3)\n"
RIGHT_CPP = "#include <iostream>\nint main() { int a, b; std::cin >> a >> b; "
RIGHT_CPP += "std::cout << a + b; }\n"


@pytest.fixture
def problem(tmp_path: Path) -> Path:
    folder = tmp_path / "problems" / "sum-of-two"
    (folder / "tests").mkdir(parents=True)
    (folder / "problem.md").write_text(PROBLEM)
    (folder / "tests" / "1.in").write_text("20 22\n")
    (folder / "tests" / "1.out").write_text("42\n")
    return folder


class Command:
    """The command line in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def words(self, *arguments: object, code: int = 0) -> str:
        """Run a verb; return its standard output."""
        self._capsys.readouterr()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "argv", ["alphacode", *map(str, arguments)])
            with pytest.raises(SystemExit) as end:
                main()
        out, err = self._capsys.readouterr()
        assert (end.value.code or 0) == code, err
        assert "\x1b" not in out + err, "colours where there is no terminal"
        return out

    def json(self, *arguments: object, code: int = 0) -> dict[str, Any]:
        """Run a verb with --json; standard output must be one object and no more."""
        out = self.words(*arguments, "--json", code=code)
        assert out.count("\n") == 1
        answer = json.loads(out)
        assert isinstance(answer, dict)
        return answer


@pytest.fixture
def alphacode(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def test_judge_gives_a_verdict_per_program_and_test(
    alphacode: Command, problem: Path, tmp_path: Path
) -> None:
    sources = {
        "right.py": RIGHT,
        "wrong.py": WRONG,
        "right.cpp": RIGHT_CPP,
        "broken.py": "print(",
    }
    for name, text in sources.items():
        (tmp_path / name).write_text(text)
    paths = [str(tmp_path / name) for name in sources]
    answer = alphacode.json("judge", problem, *paths)
    assert answer["problem"] == "Sum of two"
    programs = {each["path"]: each for each in answer["programs"]}
    assert list(programs) == paths
    found = [(each["language"], each["verdict"]) for each in programs.values()]
    assert found == [
        ("python3", "AC"),
        ("python3", "WA"),
        ("cpp", "AC"),
        ("python3", "CE"),
    ]
    tests = [[test["verdict"] for test in each["tests"]] for each in programs.values()]
    assert tests == [["AC", "AC"], ["AC", "WA"], ["AC", "AC"], []]
    for test in programs[paths[0]]["tests"]:
        assert 0 < test["cpu_s"] < 1
        assert 0 < test["wall_s"] < 4


def test_judge_may_stop_on_the_first_failure(
    alphacode: Command, problem: Path, tmp_path: Path
) -> None:
    (tmp_path / "wrong.py").write_text("print(4)\n")
    stop = "--stop-on-first-failure"
    answer = alphacode.json("judge", problem, tmp_path / "wrong.py", stop)
    assert [test["verdict"] for test in answer["programs"][0]["tests"]] == ["WA"]


def test_judge_shows_what_was_expected(
    alphacode: Command, problem: Path, tmp_path: Path
) -> None:
    (tmp_path / "wrong.py").write_text(WRONG)
    out = alphacode.words("judge", problem, tmp_path / "wrong.py")
    assert "WA, 1 of 2 tests passed" in out
    assert "test 2 (hidden): WA" in out
    assert "expected: 42" in out


def test_judge_counts_what_it_cannot_judge_as_no_verdict(
    alphacode: Command, problem: Path, tmp_path: Path
) -> None:
    (tmp_path / "right.cpp").write_text(RIGHT_CPP)
    arguments = ("judge", problem, tmp_path / "right.cpp")
    answer = alphacode.json(*arguments, "--set", "cpp_compiler=nowhere", code=6)
    (program,) = answer["programs"]
    assert program["verdict"] is None
    assert "nowhere" in program["error"]


def test_judge_checks_as_the_problem_says_or_as_another_grader(
    alphacode: Command, tmp_path: Path
) -> None:
    said = "\n## Checker\n\nfloats absolute=0.1\n"
    loose = tmp_path / "loose.md"
    loose.write_text(
        "# Half\n\nPrint a half.\n\n## Examples\n\n```input\n```\n\n"
        f"```output\n0.5\n```\n{said}"
    )
    (tmp_path / "near.py").write_text("print(0.45)\n")
    arguments = ("judge", loose, tmp_path / "near.py")
    answer = alphacode.json(*arguments)
    assert answer["programs"][0]["verdict"] == "AC"
    answer = alphacode.json(*arguments, "--set", "compat=deepmind")
    assert answer["programs"][0]["verdict"] == "WA"


SOLVE_FIELDS = {
    "problem",
    "solved",
    "samples",
    "distinct",
    "compiled",
    "passed_examples",
    "clusters",
    "submitted",
    "submissions",
    "seconds",
    "stopped_early",
    "streaming",
    "run_dir",
}


def test_solve_is_the_same_when_called_again(
    alphacode: Command,
    problem: Path,
    tiny_model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    arguments = ("solve", problem, "--model", tiny_model, "--samples", 6)
    answer = alphacode.json(*arguments, "--languages", "python3")
    assert set(answer) >= SOLVE_FIELDS
    assert (answer["problem"], answer["samples"]) == ("Sum of two", 6)
    place = Path(answer["run_dir"])
    assert place.parent == Path("runs")
    assert (place / "settings.json").is_file()
    table = pq.read_table(place / "tables" / "samples")
    assert sorted(table["index"].to_pylist()) == list(range(6))
    again = alphacode.json(*arguments, "--languages", "python3")
    # What this process did, which is nothing, is told apart from what the run holds.
    assert again.pop("screening")["screened"] == 0
    assert again.pop("isolation") == ""
    assert again == {name: answer[name] for name in again}
    out = alphacode.words(*arguments, "--languages", "python3")
    assert set(answer["streaming"]) == {"seconds", "sampler_idle", "judge_idle"}
    words = ("sampled", "distinct", "compiled", "passed examples", str(place))
    for word in (*words, "the judge had nothing to do"):
        assert word in out
    other = alphacode.json(*arguments, "--languages", "python3", "--seed", 1)
    assert other["run_dir"] != answer["run_dir"]


def test_evaluate_gives_metrics_with_intervals(
    alphacode: Command, problem: Path, tiny_model: Path, tmp_path: Path
) -> None:
    arguments = ["evaluate", problem.parent, "--model", tiny_model, "--samples", 4]
    arguments += ["--run-dir", tmp_path / "run", "--languages", "python3"]
    other = problem.parent / "without-hidden.md"
    other.write_text(PROBLEM.replace("Sum of two", "Nobody knows"))
    one = alphacode.json(*arguments, "--limit", 1)
    assert (one["problems"], one["scored"], one["unjudged"]) == (1, 1, 0)
    answer = alphacode.json(*arguments)
    assert (answer["problems"], answer["scored"], answer["unjudged"]) == (2, 1, 1)
    for name in ("10@4", "pass@1", "pass@4"):
        metric = answer["metrics"][name]
        assert metric["low"] <= metric["mean"] <= metric["high"]
    names = [each["problem"] for each in answer["per_problem"]]
    assert names == ["Sum of two", "Nobody knows"]
    assert answer["per_problem"][0] == one["per_problem"][0]
    assert any("no hidden tests" in note for note in answer["notes"])


def test_the_pool_solves_as_a_model_does(
    alphacode: Command, problem: Path, tmp_path: Path
) -> None:
    solved = alphacode.json(
        *("solve", problem, "--model", "pool", "--samples", 6),
        *("--run-dir", tmp_path / "run"),
    )
    assert solved["samples"] == 6


def test_curriculum_writes_the_same_problems_again(
    alphacode: Command, tmp_path: Path
) -> None:
    for name in ("a.jsonl", "b.jsonl"):
        answer = alphacode.json(
            *("curriculum", "--count", 3, "--seed", 5, "--workers", 1),
            *("--out", tmp_path / name),
        )
        assert answer["problems"] == 3
    first = (tmp_path / "a.jsonl").read_bytes()
    assert first == (tmp_path / "b.jsonl").read_bytes()
    shown = alphacode.json("problem", tmp_path / "a.jsonl")
    assert len(shown["problems"]) == 3


def test_problem_converts_and_back(
    alphacode: Command, problem: Path, tmp_path: Path
) -> None:
    shown = alphacode.json("problem", problem)
    for name in ("one.json", "two.parquet", "three.jsonl"):
        answer = alphacode.json("problem", problem, "--out", tmp_path / name)
        assert answer["problems"] == 1
        again = alphacode.json("problem", tmp_path / name)
        assert again["problems"] == shown["problems"]
    assert "Print the sum of two numbers." in alphacode.words("problem", problem)


def test_train_tokenizer_writes_a_tokenizer(alphacode: Command, tmp_path: Path) -> None:
    out = tmp_path / "tokenizer.model"
    source = Path(__file__).parents[2] / "src" / "alphacode" / "core"
    arguments = ("train", "tokenizer", source, "--out", out)
    answer = alphacode.json(*arguments, "--set", "vocab_size=600")
    assert answer == {"out": str(out), "vocab_size": 600}
    assert out.is_file()


def test_train_finetune_continues_to_a_model_that_solves(
    alphacode: Command, problem: Path, tmp_path: Path
) -> None:
    """Three steps are no training; what is tested is the way from data to samples."""
    alphacode.words(
        *("curriculum", "--count", 8, "--seed", 5, "--workers", 1),
        *("--out", tmp_path / "data.jsonl"),
    )
    arguments = ["train", "finetune", tmp_path / "data.jsonl", "--preset", "tiny"]
    arguments += ["--run-dir", tmp_path / "training", "--set", "training.steps=3"]
    arguments += ["--set", "training.batch_size=4", "--set", "tokenizer.vocab_size=512"]
    answer = alphacode.json(*arguments)
    model = Path(answer["model"])
    assert (model / "MODEL_CARD.md").is_file()
    assert alphacode.json(*arguments) == answer
    page = tmp_path / "page.md"
    report = alphacode.json("train", "report", tmp_path / "training", "--out", page)
    assert report["out"] == str(page)
    assert [run["step"] for run in report["runs"]] == [3]
    assert all(Path(curve).is_file() for curve in report["curves"])
    assert "| steps done | 3 of 3 |" in page.read_text()
    assert "| problems | 8 |" in page.read_text()
    solved = alphacode.json(
        *("solve", problem, "--model", model, "--samples", 4, "--run-dir"),
        *(tmp_path / "run", "--set", "sampling.max_target_tokens=12"),
    )
    assert solved["samples"] == 4


def test_train_plan_says_what_fits(alphacode: Command) -> None:
    flags = ("--preset", "3b", "--gpu", "l4", "--gpus", 1, "--no-fsdp")
    answer = alphacode.json("train", "plan", *flags)
    assert not answer["fits"]
    assert answer["memory_bytes"]["peak"] > 0.92 * answer["device"]["memory_bytes"]
    other = answer["smallest_that_fits"]
    assert other["fits"]
    assert other["layout"]["gpus"] > 1
    words = alphacode.words("train", "plan", *flags)
    assert "DOES NOT FIT" in words
    assert "The smallest that fits: 3b on" in words
    layout = alphacode.json("train", "plan", "--layout", "node", "--micro-batch", 8)
    assert (layout["preset"], layout["layout"]["gpus"]) == ("3b", 8)
    assert layout["layout"]["micro_batch"] == 8
    refused = ("train", "plan", "--gpus", 64, "--tensor-parallel", 3)
    alphacode.words(*refused, code=2)


def test_doctor_says_what_is_there(alphacode: Command) -> None:
    """Whatever this machine lacks, the answer is whole and the exit code says it."""
    try:
        answer = alphacode.json("doctor")
    except AssertionError:
        answer = alphacode.json("doctor", code=1)
    names = [each["name"] for each in answer["checks"]]
    assert {"Python", "free disk", "judging Python", "judging C++", "device"} <= set(
        names
    )
    lacking = [each for each in answer["checks"] if each["needed"] and not each["ok"]]
    assert answer["ok"] == (not lacking)
    assert all(each["advice"] for each in lacking)


def test_version_and_help(alphacode: Command) -> None:
    assert alphacode.words("--version").startswith("alphacode 0.")
    shown = alphacode.words("--help")
    for verb in ("solve", "evaluate", "judge", "curriculum", "train", "doctor"):
        assert verb in shown
