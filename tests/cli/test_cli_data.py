"""`alphacode data`, and training on mixed, filtered and decontaminated data."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from alphacode.cli.main import main
from alphacode.core.problem import Language, Problem, Solution
from alphacode.data import write_problems

WORDS = "print the number of red stones in every heap that the child has not touched "
WORDS += "since the sun went down behind the hills of the old town"
PROGRAM = "heaps = int(input())\nfor heap in range(heaps):\n    print(heap * 2)\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder with source code, problems to train on and to evaluate on."""
    code = tmp_path / "code"
    code.mkdir()
    for number in range(12):
        (code / f"{number}.py").write_text(f"def f{number}(x):\n    return {number}\n")
    (code / "leak.go").write_text("package a\n\n// " + WORDS.replace(" ", "\n// "))
    (code / "old.py").write_text("print 1\n")
    (code / "notes.txt").write_text("x")

    def problem(name: str, text: str) -> Problem:
        solution = Solution(Language.PYTHON3, PROGRAM + f"# {name}\n")
        return Problem(name=name, description=text, solutions=(solution,))

    training = [problem(f"p{number}", f"Problem {number}.") for number in range(9)]
    training.append(problem("leak", WORDS.title()))
    write_problems(tmp_path / "train.jsonl", training)
    evaluation = Problem(name="stones", description=WORDS)
    write_problems(tmp_path / "valid.jsonl", [evaluation])
    return tmp_path


def run(
    capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0
) -> tuple[str, str]:
    capsys.readouterr()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["alphacode", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            main()
    out, err = capsys.readouterr()
    assert (end.value.code or 0) == code, err
    return out, err


def answer(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    out, _ = run(capsys, *arguments, "--json")
    assert out.count("\n") == 1
    found = json.loads(out)
    assert isinstance(found, dict)
    return found


def test_sources_says_what_is_kept(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    found = answer(capsys, "data", "sources", data / "code")
    assert found["files"] == 14
    assert found["languages"]["python"]["files"] == 1
    assert found["dropped"] == {"other ending": 1}
    out, _ = run(
        *(capsys, "data", "sources", data / "code"),
        *("--set", 'languages=["go"]'),
    )
    assert "other language" in out
    assert "python3" not in out


def test_decontaminate_names_what_overlaps(
    capsys: pytest.CaptureFixture[str], data: Path, tmp_path: Path
) -> None:
    arguments = [data / "code", "--problems", data / "train.jsonl"]
    arguments += ["--against", data / "valid.jsonl"]
    out = tmp_path / "overlaps.jsonl"
    found = answer(capsys, "data", "decontaminate", *arguments, "--out", out)
    assert (found["texts"], found["overlapping_texts"]) == (20 + 14, 2)
    assert (found["items"], found["items_too_short"]) == (1, 0)
    assert [each["text"] for each in found["overlaps"]] == [
        "leak: statement",
        str(data / "code" / "leak.go"),
    ]
    assert all(each["problem"] == "stones" for each in found["overlaps"])
    assert [json.loads(line) for line in out.read_text().splitlines()] == (
        found["overlaps"]
    )
    words, _ = run(capsys, "data", "decontaminate", *arguments, "--set", "ngram=14")
    assert "2 of 34 texts overlap" in words
    stricter = ["--set", "ngram=30"]
    _, said = run(capsys, "data", "decontaminate", *arguments, *stricter, code=3)
    assert "30 words" in said
    run(capsys, "data", "decontaminate", "--against", data / "valid.jsonl", code=2)


TINY = ["training.steps=3", "training.batch_size=4", "training.threads=1"]
TINY += ["training.device=cpu", "batches.block_batches=4", "tokenizer.vocab_size=512"]
TINY += ["store.shard_bytes=1024", "mix.share=0.5"]


@pytest.fixture
def common(data: Path) -> list[object]:
    found: list[object] = ["--preset", "tiny", "--against", data / "valid.jsonl"]
    for setting in TINY:
        found += ["--set", setting]
    return found


@pytest.fixture
def trained(
    capsys: pytest.CaptureFixture[str], common: list[object], data: Path
) -> Path:
    """Return the run directory of a pre-training with problems mixed in."""
    files = [data / "code", data / "train.jsonl"]
    out = data / "tokenizer.model"
    run(capsys, "train", "tokenizer", *files, "--out", out, "--set", "vocab_size=512")
    arguments = [data / "code", "--problems", data / "train.jsonl", "--run-dir"]
    arguments += [data / "pre", "--tokenizer", out]
    run(capsys, "train", "pretrain", *arguments, *common)
    return data / "pre"


def test_pretraining_mixes_decontaminates_and_reports(
    capsys: pytest.CaptureFixture[str], trained: Path
) -> None:
    report = json.loads((trained / "data.json").read_text())
    assert report["sources"]["files"] == 13
    assert report["sources"]["dropped"] == {"other ending": 1, "overlap": 1}
    (overlap,) = report["sources"]["overlaps"]
    assert overlap["text"].endswith("leak.go")
    assert report["problems"]["dropped_problems"] == 1
    assert report["problems"]["encoded"]["problems"] == 9
    assert "- sources: files: 13" in (trained / "model" / "MODEL_CARD.md").read_text()
    found = answer(capsys, "data", "verify", trained)
    names = [Path(each["store"]).name for each in found["stores"]]
    assert names == ["problem-tokens", "tokens"]
    assert found["stores"][1]["lists"] == 13
    (trained / "tokens" / "shard-00000.bin").unlink()
    _, said = run(capsys, "data", "verify", trained, code=5)
    assert "shard-00000.bin is missing or damaged" in said


@pytest.mark.slow
def test_finetuning_mixes_source_code_in_and_continues(
    capsys: pytest.CaptureFixture[str],
    common: list[object],
    data: Path,
    trained: Path,
) -> None:
    arguments = [data / "train.jsonl", "--sources", data / "code", "--run-dir"]
    arguments += [data / "fine", "--init", trained / "model"]
    found = answer(capsys, "train", "finetune", *arguments, *common)
    card = (Path(found["model"]) / "MODEL_CARD.md").read_text()
    assert "- sources: files: 13" in card
    # Called again it is finished; with other settings it is another run.
    assert answer(capsys, "train", "finetune", *arguments, *common) == found
    _, said = run(capsys, "train", "finetune", *arguments, *common[:2], code=5)
    assert "batches.block_batches" in said
    (data / "fine" / "tokens" / "shard-00000.bin").unlink()
    _, said = run(capsys, "train", "finetune", *arguments, *common, code=5)
    assert "shard-00000.bin is missing or damaged" in said
