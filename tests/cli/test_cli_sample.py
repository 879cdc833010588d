"""`alphacode sample`: lines that equal a run's, resumed, mended and drawn again."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from test_cli_verbs import PROBLEM, Command

from alphacode.store.run_directory import RunDirectory


@pytest.fixture
def alphacode(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


@pytest.fixture
def problem(tmp_path: Path) -> Path:
    path = tmp_path / "sum.md"
    path.write_text(PROBLEM)
    return path


@pytest.fixture
def arguments(problem: Path, tiny_model: Path) -> list[object]:
    changes = ["--set", "sampling.batch_samples=4", "--languages", "python3:2,cpp:1"]
    return [problem, "--model", tiny_model, "--samples", 10, *changes]


def lines_of(text: str) -> list[dict[str, Any]]:
    rows = [json.loads(line) for line in text.splitlines()]
    return sorted(rows, key=lambda row: row["index"])


def test_lines_are_those_of_a_run_directory(
    alphacode: Command, arguments: list[object], tmp_path: Path
) -> None:
    alphacode.words("solve", *arguments, "--run-dir", tmp_path / "run")
    rows = RunDirectory.for_reading(tmp_path / "run").rows("samples")
    stored = {row.pop("index"): row for row in rows}
    printed = lines_of(alphacode.words("sample", *arguments))
    assert [row["index"] for row in printed] == list(range(10))
    assert [row["language"] for row in printed].count("python3") == 7
    for row in printed:
        expected = stored[row["index"]]
        shared = row.keys() & expected.keys()
        assert len(shared) == len(row) - 2
        assert {name: row[name] for name in shared} == {
            name: expected[name] for name in shared
        }
    # Some of them again, of two batches; and as one object.
    again = alphacode.json("sample", *arguments, "--index", 9, "--index", 1)
    assert again["lines"] == [printed[1], printed[9]]
    assert (again["samples"], again["drawn_now"], again["out"]) == (2, 2, None)


def test_a_file_is_continued_mended_and_never_doubled(
    alphacode: Command, arguments: list[object], tmp_path: Path
) -> None:
    whole = lines_of(alphacode.words("sample", *arguments))
    out = tmp_path / "new" / "samples.jsonl"
    answer = alphacode.json("sample", *arguments, "--out", out)
    assert (answer["samples"], answer["drawn_now"]) == (10, 10)
    assert answer["out"] == str(out)
    text = out.read_text()
    assert lines_of(text) == whole
    # Cut in the middle of a line, before its end, and between lines.
    first = text.index("\n") + 1
    for cut in (len(text) - 30, len(text) - 1, first, first + 1, 3, 0):
        out.write_text(text[:cut])
        answer = alphacode.json("sample", *arguments, "--out", out)
        kept = text[:cut].count("\n")
        assert (answer["samples"], answer["drawn_now"]) == (10, 10 - kept)
        assert lines_of(out.read_text()) == whole
    assert alphacode.json("sample", *arguments, "--out", out)["drawn_now"] == 0
    # What a file holds beyond the samples wanted does not stand for any of them.
    beyond = tmp_path / "beyond.jsonl"
    alphacode.json("sample", *arguments, "--out", beyond, "--index", 8, "--index", 9)
    fewer = ("--out", beyond, "--set", "sampling.samples=2")
    assert alphacode.json("sample", *arguments, *fewer)["drawn_now"] == 2
    # Single samples go into a file too, each once.
    some = tmp_path / "some.jsonl"
    flags = ("--out", some, "--index", 3)
    assert alphacode.json("sample", *arguments, *flags)["drawn_now"] == 1
    answer = alphacode.json("sample", *arguments, *flags, "--index", 5)
    assert (answer["samples"], answer["drawn_now"]) == (2, 1)
    assert lines_of(some.read_text()) == [whole[3], whole[5]]


def test_a_larger_number_goes_on_and_anything_else_is_refused(
    alphacode: Command, arguments: list[object], problem: Path, tmp_path: Path
) -> None:
    out = ("--out", tmp_path / "samples.jsonl")
    alphacode.words("sample", *arguments, *out, "--set", "sampling.samples=4")
    before = out[1].read_text()
    assert alphacode.json("sample", *arguments, *out)["drawn_now"] == 6
    assert out[1].read_text().startswith(before)
    before = out[1].read_text()
    for change in (["--seed", 1], ["--set", "sampling.temperatures=[0.5]"]):
        alphacode.words("sample", *arguments, *change, *out, code=5)
    problem.write_text(PROBLEM.replace("the sum", "the difference"))
    alphacode.words("sample", *arguments, *out, code=5)
    assert out[1].read_text() == before


@pytest.mark.parametrize("index", [-1, 10])
def test_an_index_that_is_not_drawn_is_refused(
    alphacode: Command, arguments: list[object], tmp_path: Path, index: int
) -> None:
    out = tmp_path / "samples.jsonl"
    alphacode.words("sample", *arguments, "--index", index, "--out", out, code=2)
    assert not out.exists()


@pytest.mark.parametrize(
    "line", ["[]", "{}", "nonsense", '{"index": null, "drawing": ""}', '"x"'], ids=str
)
def test_a_file_of_something_else_is_left_alone(
    alphacode: Command, arguments: list[object], tmp_path: Path, line: str
) -> None:
    out = tmp_path / "samples.jsonl"
    out.write_text(line + "\nand more")
    alphacode.words("sample", *arguments, "--out", out, code=3)
    assert out.read_text() == line + "\nand more"


def test_samples_without_replacement_go_on_and_are_drawn_again(
    alphacode: Command, arguments: list[object], tmp_path: Path
) -> None:
    distinct = ["--set", "sampling.without_replacement=true"]
    arguments = [*arguments, *distinct, "--set", "sampling.max_target_tokens=8"]
    whole = lines_of(alphacode.words("sample", *arguments))
    assert [row["index"] for row in whole] == list(range(10))
    out = tmp_path / "samples.jsonl"
    alphacode.json("sample", *arguments, "--out", out)
    text = out.read_text()
    for cut in (len(text) - 30, text.index("\n") + 1, text.index("\n", 9) + 5, 0):
        out.write_text(text[:cut])
        answer = alphacode.json("sample", *arguments, "--out", out)
        assert answer["drawn_now"] == 10 - text[:cut].count("\n")
        assert lines_of(out.read_text()) == whole
    again = alphacode.json("sample", *arguments, "--index", 9, "--index", 2)
    assert lines_of("\n".join(map(json.dumps, again["lines"]))) == [whole[2], whole[9]]
    # How many are drawn is part of what they are.
    alphacode.words("sample", *arguments, "--samples", 9, "--out", out, code=5)


def test_a_family_draws_and_draws_again(
    alphacode: Command, arguments: list[object], tiny_model: Path
) -> None:
    arguments = [*arguments, "--model", f"{tiny_model}:2,embedded:1"]
    arguments += ["--set", "sampling.max_target_tokens=8"]
    whole = lines_of(alphacode.words("sample", *arguments))
    assert [row["member"] for row in whole].count("embedded") == 3
    again = alphacode.json("sample", *arguments, "--index", 4, "--index", 6)
    assert lines_of("\n".join(map(json.dumps, again["lines"]))) == [whole[4], whole[6]]


@pytest.mark.slow
def test_a_killed_drawing_goes_on_to_the_same_samples(
    alphacode: Command, problem: Path, tmp_path: Path
) -> None:
    """Kills it twice; the rest is drawn to the end. The shipped model, its batches."""
    arguments = [problem, "--samples", 400, "--set", "sampling.batch_samples=64"]
    whole = lines_of(alphacode.words("sample", *arguments))
    out = tmp_path / "samples.jsonl"
    source = Path(__file__).parents[2] / "src"
    for wanted in (30, 200):
        command = [sys.executable, "-m", "alphacode", "sample"]
        with subprocess.Popen(
            [*command, *map(str, arguments), "--out", str(out)],
            env={**os.environ, "PYTHONPATH": str(source)},
        ) as process:
            while not out.exists() or out.read_bytes().count(b"\n") < wanted:
                assert process.poll() is None
            process.send_signal(signal.SIGKILL)
    with out.open("a") as file:
        file.write('{"problem": "torn')
    answer = alphacode.json("sample", *arguments, "--out", out)
    assert answer["samples"] == 400
    assert answer["drawn_now"] <= 200
    assert lines_of(out.read_text()) == whole
