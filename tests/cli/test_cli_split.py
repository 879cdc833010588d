"""`--split`: a part of a set of problems, and what is said of each."""

import json
import sys
from pathlib import Path

import pytest

from alphacode.cli.main import main

ROW = {
    "description": "Print the sum of two numbers.",
    "public_tests": {"input": ["1 2\n"], "output": ["3\n"]},
    "private_tests": {"input": ["2 2\n"], "output": ["4\n"]},
}
TUNE, REPORT = "Final Mark", "Apple Trees"


@pytest.fixture
def problems(tmp_path: Path) -> Path:
    path = tmp_path / "problems.jsonl"
    path.write_text(
        "".join(json.dumps({"name": n} | ROW) + "\n" for n in (TUNE, REPORT))
    )
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Run the command line in this process; return its exit code and both streams."""
    capsys.readouterr()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["alphacode", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            main()
    code = end.value.code
    said = capsys.readouterr()
    return (code if isinstance(code, int) else 0), said.out, said.err


@pytest.mark.parametrize(
    ("option", "names"),
    [
        ((), [TUNE, REPORT]),
        (("--split", "tune"), [TUNE]),
        (("--split", "report"), [REPORT]),
    ],
)
def test_problem_takes_a_part(
    problems: Path,
    option: tuple[str, ...],
    names: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = problems.parent / "part.jsonl"
    assert run(capsys, "problem", problems, "--out", out, *option)[0] == 0
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert [row["name"] for row in rows] == names


def test_a_part_without_problems_is_an_error(
    problems: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    problems.write_text(problems.read_text().splitlines()[0] + "\n")
    for verb in ("problem", "evaluate"):
        code, out, err = run(capsys, verb, problems, "--split", "report")
        assert (code, out) == (3, "")
        assert "none of 1 problems belongs to the part 'report'" in err


def test_an_unknown_part_is_refused(
    problems: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run(capsys, "evaluate", problems, "--split", "test")
    assert code == 2
    assert "tune" in err
    assert "report" in err


def test_evaluate_names_no_problem_of_the_reported_part(
    problems: Path, tiny_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for split, name in (("tune", TUNE), ("report", REPORT)):
        code, out, err = run(
            capsys,
            *("evaluate", problems, "--split", split, "--model", tiny_model),
            *("--samples", 2, "--languages", "python3", "--json"),
            *("--run-dir", problems.parent / split),
        )
        assert code == 0, err
        answer = json.loads(out)
        assert [each["problem"] for each in answer["per_problem"]] == [name]
        assert (name in err) is (split == "tune")


def test_each_part_is_a_run_of_its_own(
    problems: Path, tiny_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("evaluate", problems, "--model", tiny_model, "--samples", 2)
    arguments += ("--languages", "python3", "--run-dir", problems.parent / "run")
    assert run(capsys, *arguments, "--split", "tune")[0] == 0
    assert run(capsys, *arguments, "--split", "tune")[0] == 0
    code, _, err = run(capsys, *arguments, "--split", "report")
    assert code == 5
    assert "split" in err
