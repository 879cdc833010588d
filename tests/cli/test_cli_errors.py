"""Malformed inputs: one clear sentence, a non-zero exit code, no traceback."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from alphacode.cli.main import main

ROOT = Path(__file__).parents[2]
ROW = {
    "name": "sum",
    "description": "Print the sum of two numbers.",
    "public_tests": {"input": ["1 2\n"], "output": ["3\n"]},
    "private_tests": {"input": ["2 2\n"], "output": ["4\n"]},
}
MARKDOWN = """# Sum

Print the sum of two numbers.

## Input

Two numbers.

## Output

Their sum.
"""


def run(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> tuple[int, str, str]:
    """Run the command line in this process; return its exit code and both streams."""
    capsys.readouterr()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["alphacode", *arguments])
        with pytest.raises(SystemExit) as end:
            main()
    said = capsys.readouterr()
    code = end.value.code
    return (code if isinstance(code, int) else 0), said.out, said.err


def empty(place: Path) -> Path:
    place.write_text("")
    return place


def truncated(place: Path) -> Path:
    place.write_text(json.dumps(ROW)[:60])
    return place


def without_tests(place: Path) -> Path:
    place.write_text(json.dumps({k: v for k, v in ROW.items() if "tests" not in k}))
    return place


def good(place: Path) -> Path:
    place.write_text(json.dumps(ROW))
    return place


def without_examples(place: Path) -> Path:
    place = place.with_suffix(".md")
    place.write_text(MARKDOWN)
    return place


def binary(place: Path) -> Path:
    place.write_bytes(bytes(range(256)))
    return place


def missing(place: Path) -> Path:
    return place


def empty_folder(place: Path) -> Path:
    place.mkdir()
    return place


def other_ending(place: Path) -> Path:
    place = place.with_suffix(".pdf")
    place.write_text("%PDF")
    return place


BAD_PROBLEMS = [
    (empty, "sum.json"),
    (truncated, "sum.json"),
    (without_tests, "public_tests"),
    (without_examples, "xample"),
    (binary, "sum.json"),
    (missing, "no such file"),
    (empty_folder, "holds no"),
    (other_ending, "sum.pdf"),
]


@pytest.mark.parametrize("verb", ["solve", "evaluate", "problem", "judge"])
@pytest.mark.parametrize(
    ("make", "said"), BAD_PROBLEMS, ids=[make.__name__ for make, _ in BAD_PROBLEMS]
)
def test_a_bad_problem_is_told_in_one_sentence(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    verb: str,
    make: Callable[[Path], Path],
    said: str,
) -> None:
    path = make(tmp_path / "sum.json")
    program = tmp_path / "program.py"
    program.write_text("print(3)\n")
    more = [str(program)] if verb == "judge" else []
    code, out, err = run([verb, str(path), *more], capsys)
    assert code == 3
    assert out == ""
    assert_one_sentence(err, said)


def assert_one_sentence(err: str, said: str) -> None:
    lines = [line for line in err.splitlines() if line.strip()]
    assert len(lines) == 1, err
    assert lines[0].startswith("alphacode: ")
    assert said in lines[0]
    assert "Traceback" not in err


BAD_ARGUMENTS = [
    (["--model", "embeded"], 4, "embeded"),
    (["--model", "/nowhere/model"], 4, "/nowhere/model"),
    (["--model", "PLACE"], 4, "config.json"),
    (["--set", "sampling.sample=3"], 2, "sampling.samples"),
    (["--set", "sampling.samples=many"], 2, "sampling.samples"),
    (["--set", "sampling.samples"], 2, "key=value"),
    (["--set", "submissions=0"], 2, "submissions"),
    (["--languages", "python3,cobol"], 2, "cobol"),
    (["--preset", "laptob"], 2, "laptop"),
    (["--run-dir", "FILE"], 5, "--run-dir"),
    (["--run-dir", "FILE/run"], 5, "--run-dir"),
    (["--run-dir", "FULL"], 5, "--run-dir"),
]


@pytest.mark.parametrize("verb", ["solve", "evaluate"])
@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    BAD_ARGUMENTS,
    ids=[" ".join(a) for a, _, _ in BAD_ARGUMENTS],
)
def test_a_bad_argument_is_told_in_one_sentence(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    tiny_model: Path,
    verb: str,
    arguments: list[str],
    code: int,
    said: str,
) -> None:
    places = {"PLACE": tmp_path / "place", "FILE": tmp_path / "file"}
    places["FULL"] = tmp_path / "full"
    for name in ("PLACE", "FULL"):
        places[name].mkdir()
    (places["FULL"] / "thesis.tex").write_text("mine")
    places["FILE"].write_text("a file")
    words = arguments
    for name, place in places.items():
        words = [word.replace(name, str(place)) for word in words]
    problem = good(tmp_path / "sum.json")
    # The last --model counts; without one of its own a case has a model that is there.
    found, out, err = run(
        [verb, str(problem), "--model", str(tiny_model), *words], capsys
    )
    assert (found, out) == (code, "")
    assert_one_sentence(err, said)


def test_a_full_disk_is_told_in_one_sentence(tmp_path: Path, tiny_model: Path) -> None:
    """A limit on the size of files stands for the full disk."""
    problem = good(tmp_path / "sum.json")
    code = (
        "import resource, signal, sys\n"
        "from alphacode.cli.main import main\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "import alphacode.pipeline.runs\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "main()\n"
    )
    done = subprocess.run(
        [
            *(sys.executable, "-B", "-c", code, "solve", str(problem)),
            *("--model", str(tiny_model), "--run-dir", str(tmp_path / "run")),
        ],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        check=False,
    )
    assert done.returncode == 5, done.stderr
    assert_one_sentence(done.stderr, "cannot write")


def test_a_run_in_use_is_told_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], tiny_model: Path
) -> None:
    from alphacode.store.run_directory import create_or_continue

    problem = good(tmp_path / "sum.json")
    with create_or_continue(tmp_path / "run", {}):
        code, _, err = run(
            [
                *("solve", str(problem), "--model", str(tiny_model)),
                *("--run-dir", str(tmp_path / "run")),
            ],
            capsys,
        )
    assert code == 5
    assert_one_sentence(err, "is writing to the run directory")


def test_skipping_bad_rows_keeps_the_good_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "rows.jsonl"
    rows = [json.dumps(ROW), '{"name": "half', json.dumps({**ROW, "name": "other"})]
    path.write_text("\n".join(rows) + "\n")
    code, out, err = run(["problem", str(path), "--skip-bad", "--json"], capsys)
    answer = json.loads(out)
    assert code == 0
    assert [each["name"] for each in answer["problems"]] == ["sum", "other"]
    assert len(answer["skipped"]) == 1
    assert "rows.jsonl" in answer["skipped"][0]
    assert answer["skipped"][0] in err.replace("\n", " ")
    code, out, err = run(["problem", str(path), "--json"], capsys)
    assert (code, out) == (3, "")


@pytest.mark.parametrize(
    ("program", "code", "said"),
    [
        ("missing.py", 3, "missing.py"),
        ("program.rs", 2, ".rs"),
        ("latin.py", 3, "UTF-8"),
    ],
)
def test_a_bad_program_is_told_in_one_sentence(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    program: str,
    code: int,
    said: str,
) -> None:
    (tmp_path / "program.rs").write_text("fn main() {}")
    (tmp_path / "latin.py").write_bytes(b"print('\xe9')\n")
    problem = good(tmp_path / "sum.json")
    found, out, err = run(["judge", str(problem), str(tmp_path / program)], capsys)
    assert (found, out) == (code, "")
    assert_one_sentence(err, said)


@pytest.mark.parametrize(
    "arguments",
    [["solve"], ["judge", "x"], ["fly"], ["solve", "x", "--samples", "0"], ["train"]],
    ids=" ".join,
)
def test_a_wrong_command_says_how_to_call_it(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run(arguments, capsys)
    assert code == 2
    assert "Usage" in err or arguments == ["train"]
    assert "Traceback" not in err


def test_an_interrupt_says_how_to_continue(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tiny_model: Path,
) -> None:
    from alphacode.pipeline import solve

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(solve, "solve", interrupted)
    problem = good(tmp_path / "sum.json")
    arguments = ["solve", str(problem), "--model", str(tiny_model)]
    code, out, err = run([*arguments, "--run-dir", str(tmp_path / "run")], capsys)
    assert (code, out) == (130, "")
    assert_one_sentence(err, "the same command again continues")


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    problem = good(tmp_path / "sum.json")
    code = "from alphacode.cli.main import main; main()"
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-c", code, "problem", str(problem), "--json"],
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        timeout=300,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        check=False,
    )
    os.close(writer)
    assert done.returncode == 141
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


def test_without_torch_what_needs_it_says_so(tmp_path: Path) -> None:
    """As where the judge is installed alone."""
    code = (
        "import sys; sys.modules['torch'] = None; "
        "from alphacode.cli.main import main; main()"
    )
    problem = str(ROOT / "examples" / "problems" / "average-mark")
    done = subprocess.run(
        [sys.executable, "-c", code, "solve", problem, "--samples", "1"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 2
    assert "the package torch is missing" in done.stderr
    assert "pip install -e ." in done.stderr
    assert "Traceback" not in done.stderr
