"""`judge --jsonl`: a line answered for a line; killed, changed, malformed, resumed."""

import gzip
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from alphacode.cli.main import main

ROOT = Path(__file__).parents[2]
TESTS = [{"input": "1 2\n", "output": "3\n"}, {"input": "2 2\n", "output": "4\n"}]
RIGHT = "print(sum(map(int, input().split())))\n"
WRONG = "print(3)\n"
FIELDS = {
    *("line", "id", "verdict", "error", "tests_run", "tests_passed", "cpu_s"),
    *("wall_s", "memory_bytes", "isolation", "screened", "message", "digest"),
}


def line(solution: object = RIGHT, **fields: Any) -> dict[str, Any]:
    return {"language": "python3", "solution": solution, "tests": TESTS} | fields


def write(path: Path, rows: list[Any]) -> Path:
    texts = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("".join(text + "\n" for text in texts))
    return path


def answers(out: Path) -> dict[int, dict[str, Any]]:
    """Return the answers by line; every line must be answered once."""
    rows = [json.loads(text) for text in out.read_text().splitlines()]
    found = {row["line"]: row for row in rows}
    assert len(found) == len(rows)
    return found


class Bulk:
    """The verb in this process, on two files of one folder."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.source = folder / "in.jsonl"
        self.out = folder / "out.jsonl"
        self._capsys = capsys

    def run(self, *more: object, code: int = 0, source: object = None) -> Any:
        """Run with --json; return the object, or standard error where it fails."""
        self._capsys.readouterr()
        words = ["alphacode", "judge", "--jsonl", source or self.source]
        words += ["--out", self.out, "--json", "--set", "workers=2", *more]
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "argv", [str(word) for word in words])
            with pytest.raises(SystemExit) as end:
                main()
        out, self.err = self._capsys.readouterr()
        assert (end.value.code or 0) == code, self.err
        return json.loads(out) if out else self.err


@pytest.fixture
def bulk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Bulk:
    return Bulk(tmp_path, capsys)


def test_every_line_is_answered_with_its_id(bulk: Bulk, tmp_path: Path) -> None:
    problem: dict[str, Any] = {"name": "sum", "description": "Add."}
    problem["public_tests"] = {"input": ["1 2"], "output": ["3"]}
    problem["private_tests"] = {"input": ["2 2", "5 5"], "output": ["4", "10"]}
    write(tmp_path / "problems.jsonl", [problem])
    named = {"language": "python3", "problem": "sum"}
    lists = {"input": ["1 2"], "output": ["3"]}
    rows = [
        line(id="right"),
        line(WRONG, id=7),
        line(WRONG, id=None, stop_on_first_failure=True, tests=TESTS[::-1]),
        {**named, "solution": RIGHT, "id": 2.5},
        {**named, "solution": WRONG, "id": True},
        line(tests=lists),
        line("while True: pass\n", time_limit_s=0.2, stop_on_first_failure=True),
        line("print(\n"),
        line("x = bytearray(90 << 20)\n" + RIGHT, memory_limit_bytes=64 << 20),
    ]
    write(bulk.source, [*rows[:2], "", *rows[2:]])
    answer = bulk.run("--problem", tmp_path / "problems.jsonl")
    found = answers(bulk.out)
    assert all(set(row) == FIELDS for row in found.values())
    # Line 3 is empty: it is no program, and those after it keep their numbers.
    told = {
        n: (found[n]["id"], found[n]["verdict"], found[n]["tests_run"]) for n in found
    }
    assert told == {
        1: ("right", "AC", 2),
        2: (7, "WA", 2),
        4: (None, "WA", 1),
        5: (2.5, "AC", 3),
        6: (True, "WA", 3),
        7: (None, "AC", 1),
        8: (None, "TLE", 1),
        9: (None, "CE", 0),
        10: (None, "MLE", 2),
    }
    assert (found[2]["tests_passed"], found[9]["tests_passed"]) == (1, 0)
    assert "SyntaxError" in found[9]["message"]
    assert 0 < found[1]["cpu_s"] < 1 < found[1]["memory_bytes"]
    assert (answer["programs"], answer["unjudged"], answer["bad_lines"]) == (9, 0, 0)
    counts = {k: n for k, n in answer["verdicts"].items() if n}
    assert counts == {"AC": 3, "WA": 3, "TLE": 1, "CE": 1, "MLE": 1}
    assert answer["judged_now"] == 9
    assert answer["programs_per_s"] > 0
    again = bulk.run("--problem", tmp_path / "problems.jsonl")
    assert (again["judged_now"], again["verdicts"]) == (0, answer["verdicts"])
    # A problem that changes is a change of the lines that name it.
    problem["private_tests"] = {"input": ["2 2"], "output": ["5"]}
    write(tmp_path / "problems.jsonl", [problem])
    said = bulk.run("--problem", tmp_path / "problems.jsonl", code=3)
    assert_one_sentence(said, "line 1", "expected them unchanged")


def assert_one_sentence(said: str, *parts: str) -> None:
    assert said.startswith("alphacode: ")
    assert said.count("\n") == 1
    for part in parts:
        assert part in said


def start(bulk: Bulk) -> "subprocess.Popen[bytes]":
    code = "from alphacode.cli.main import main; main()"
    words = ["judge", "--jsonl", str(bulk.source), "--out", str(bulk.out)]
    return subprocess.Popen(
        [sys.executable, "-c", code, *words, "--set", "workers=2"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def test_a_killed_run_goes_on_and_judges_nothing_twice(bulk: Bulk) -> None:
    slow = "import time; time.sleep(0.02)\n"
    programs = [slow + (RIGHT if n % 2 else WRONG) + f"# {n}\n" for n in range(80)]
    write(bulk.source, [line(text, id=n) for n, text in enumerate(programs)])
    with start(bulk) as process:
        while process.poll() is None:
            if bulk.out.exists() and bulk.out.read_bytes().count(b"\n") >= 15:
                process.send_signal(signal.SIGKILL)
            time.sleep(0.005)
    assert process.returncode == -signal.SIGKILL, "it ended before it was killed"
    kept = bulk.out.read_bytes().splitlines(keepends=True)
    assert 15 <= len(kept) < 80
    # As a kill in the middle of a line leaves it, and as a power cut may.
    with bulk.out.open("ab") as file:
        file.write(b'{"line": 80, "id": 79, "verd')
    answer = bulk.run()
    assert answer["judged_now"] == 80 - len(kept)
    assert bulk.out.read_bytes().splitlines(keepends=True)[: len(kept)] == kept
    found = answers(bulk.out)
    assert sorted(found) == list(range(1, 81))
    assert all(row["id"] == number - 1 for number, row in found.items())
    assert Counter(row["verdict"] for row in found.values()) == {"AC": 40, "WA": 40}
    assert answer["programs"] == 80


def test_an_input_that_changed_is_refused_and_one_that_grew_is_not(bulk: Bulk) -> None:
    rows = [line(id=n) for n in range(3)]
    write(bulk.source, rows)
    bulk.run()
    before = bulk.out.read_bytes()
    write(bulk.source, [rows[0], line(WRONG, id=1), rows[2]])
    assert_one_sentence(bulk.run(code=3), str(bulk.source), "line 2", "unchanged")
    write(bulk.source, rows[:2])
    assert_one_sentence(bulk.run(code=3), "ends after line 2", "line 3")
    write(bulk.source, rows)
    assert_one_sentence(bulk.run("--set", "strict=true", code=3), "settings")
    assert bulk.out.read_bytes() == before
    write(bulk.source, [*rows, line(WRONG, id=3)])
    assert bulk.run()["judged_now"] == 1
    assert bulk.out.read_bytes().startswith(before)


def test_an_unjudged_program_is_tried_again(bulk: Bulk) -> None:
    cpp = "int main() { return 0; }\n"
    rows = [line(id=0), line(cpp, language="cpp", id=1), line(WRONG, id=2)]
    write(bulk.source, rows)
    answer = bulk.run("--set", "cpp_compiler=nowhere", code=6)
    assert (answer["unjudged"], answer["judged_now"]) == (1, 2)
    first = answers(bulk.out)
    assert first[2]["verdict"] is None
    assert "nowhere" in first[2]["error"]
    again = bulk.run("--set", "cpp_compiler=nowhere", code=6)
    assert (again["unjudged"], again["judged_now"], again["programs"]) == (1, 0, 3)
    second = answers(bulk.out)
    assert {n: row for n, row in second.items() if row["verdict"]} == {
        n: row for n, row in first.items() if row["verdict"]
    }


BAD_LINES: list[tuple[Any, str]] = [
    ('{"language": "python3", "solut', "broken JSON"),
    ("[1]", "an object with a program"),
    ({"solution": RIGHT, "tests": TESTS}, "'language' is missing"),
    (line(language="cobol"), "'language' is the text 'cobol'"),
    (line(solution=7), "'solution' is the number 7"),
    (line(tests=[]), "at least one test"),
    (line(tests=[{"input": "1"}]), "a pair of 'input' and 'output'"),
    (line(problem="sum"), "both of the fields"),
    ({"language": "cpp", "solution": ""}, "neither of the fields"),
    ({"language": "cpp", "solution": "", "problem": "sum"}, "with --problem"),
    (line(time_limit_s=0), "seconds above 0"),
    (line(time_limit_s="2"), "expected a number"),
    (line(memory_limit_bytes=256), "1048576 to"),
    (line(id=[1]), "'id' is a list of 1"),
    (line(solution="\ud800"), "surrogate"),
]


@pytest.mark.parametrize(
    ("bad", "said"), BAD_LINES, ids=[said for _, said in BAD_LINES]
)
def test_a_malformed_line_is_told_in_one_sentence(
    bulk: Bulk, bad: Any, said: str
) -> None:
    write(bulk.source, ["", bad, line(WRONG)])
    assert_one_sentence(bulk.run(code=3), f"{bulk.source}, line 2: ", said)
    assert answers(bulk.out) == {}


def test_malformed_lines_may_be_skipped_and_mended(bulk: Bulk) -> None:
    write(bulk.source, [line(), "{", line(WRONG), "[]"])
    # What was begun before it has its answer.
    assert_one_sentence(bulk.run(code=3), f"{bulk.source}, line 2: ")
    assert list(answers(bulk.out)) == [1]
    for judged_now in (1, 0):
        answer = bulk.run("--skip-bad")
        assert (answer["bad_lines"], answer["programs"]) == (2, 2)
        assert answer["judged_now"] == judged_now
        found = answers(bulk.out)
        verdicts = {number: row["verdict"] for number, row in found.items()}
        assert verdicts == {1: "AC", 2: None, 3: "WA", 4: None}
        assert f"{bulk.source}, line 2" in found[2]["error"]
    write(bulk.source, [line(), line(id="mended"), line(WRONG), "[]"])
    answer = bulk.run("--skip-bad")
    assert (answer["bad_lines"], answer["judged_now"]) == (1, 1)
    assert answers(bulk.out)[2]["id"] == "mended"


def test_places_that_cannot_be_used_are_told(bulk: Bulk, tmp_path: Path) -> None:
    assert_one_sentence(bulk.run(code=3), "in.jsonl: there is no such file")
    assert not bulk.out.exists()
    write(bulk.source, [line()])
    bulk.out.write_text("# Thesis\n")
    assert_one_sentence(bulk.run(code=5), "line 1: found no answer", "--out")
    assert bulk.out.read_text() == "# Thesis\n"
    bulk.out.unlink()
    bulk.out.mkdir()
    assert_one_sentence(bulk.run(code=5), "not a regular file")
    bulk.out = bulk.source
    assert_one_sentence(bulk.run(code=2), "both read and written")


def test_two_writers_of_one_file_do_not_mix(bulk: Bulk) -> None:
    from alphacode.service.answers import Answers

    write(bulk.source, [line()])
    with Answers(bulk.out, "another"):
        assert_one_sentence(bulk.run(code=5), "another process is writing")
    assert bulk.run()["judged_now"] == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["--jsonl", "in.jsonl"],
        ["problem.md", "--jsonl", "in.jsonl", "--out", "out.jsonl"],
        ["problem.md", "a.py", "--out", "out.jsonl"],
        ["problem.md", "a.py", "--skip-bad"],
        [],
    ],
    ids=" ".join,
)
def test_a_wrong_call_says_how_to_call(
    arguments: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "argv", ["alphacode", "judge", *arguments])
    with pytest.raises(SystemExit) as end:
        main()
    assert end.value.code == 2
    assert "Usage" in capsys.readouterr().err


def test_help_names_the_service(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["alphacode", "judge", "--help"])
    with pytest.raises(SystemExit):
        main()
    assert "judge serve" in capsys.readouterr().out


def test_standard_input_and_gzip_are_read(
    bulk: Bulk, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = (json.dumps(line(id="piped")) + "\n").encode()
    stdin = io.TextIOWrapper(io.BytesIO(raw))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert bulk.run(source="-")["judged_now"] == 1
    assert "cannot be read again" in bulk.err
    assert_one_sentence(bulk.run(source="-", code=2), "standard input cannot")
    bulk.out.unlink()
    bulk.source.write_bytes(gzip.compress(raw))
    assert bulk.run()["judged_now"] == 1
    assert answers(bulk.out)[1]["id"] == "piped"
