"""The command line with models of others, from the statement to the end."""

import json
import logging
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from faulty_server import FaultyServer, serving
from tiny_models import save_tiny

from alphacode.cli.main import main
from alphacode.core.errors import ConfigError
from alphacode.pipeline.bench import Unwatched
from alphacode.pipeline.presets import preset
from alphacode.pipeline.runs import open_bench
from alphacode.store.run_directory import RunDirectory

SOURCE = Path(__file__).parents[2] / "src"
KEY = "sk-never-to-be-written-987654321"
PROBLEM = {
    "name": "sum",
    "description": "Print the sum of two numbers.",
    "public_tests": {"input": ["1 2\n"], "output": ["3\n"]},
    "private_tests": {"input": ["20 22\n"], "output": ["42\n"]},
    "time_limit": {"seconds": 1},
}


@pytest.fixture
def problem(tmp_path: Path) -> Path:
    path = tmp_path / "sum.json"
    path.write_text(json.dumps(PROBLEM))
    return path


class Command:
    """The command line in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.said = ""

    def __call__(self, *arguments: object) -> tuple[int, dict[str, Any]]:
        self._capsys.readouterr()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "argv", ["alphacode", *map(str, arguments), "--json"])
            with pytest.raises(SystemExit) as end:
                main()
        said = self._capsys.readouterr()
        self.said += said.out + said.err
        answer = json.loads(said.out) if said.out else {"error": said.err}
        return int(end.value.code or 0), answer


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def answer(body: dict[str, Any]) -> str:
    """Return a right program for every fourth seed, and tell the key to all."""
    right = "print(sum(map(int, input().split())))"
    program = right if body["seed"] % 4 == 0 else f"print({body['seed']})  # input"
    return f"Sure, {KEY}!\n```python\n{program}  # {KEY}\n```"


def options(server: FaultyServer, run: Path, *more: str) -> list[str]:
    model = f"openai:{server.url}#some/model"
    sets = ["backoff_s=0.01", "timeout_s=30", "concurrency=4", *more]
    flags = [f"--set=external.openai.{each}" for each in sets]
    flags += ["--set=judge.workers=1", "--set=selection.num_inputs=2"]
    return ["--model", model, "--run-dir", str(run), "--languages", "python3", *flags]


def test_a_faulty_server_and_a_run_that_goes_on(
    problem: Path,
    tmp_path: Path,
    command: Command,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    run = tmp_path / "run"
    echo = json.dumps({"error": {"message": f"Incorrect API key: {KEY}"}})
    faults = [
        "reset",
        "malformed",
        (429, {"Retry-After": "0.01"}, echo),
        (500, {}, KEY),
    ]
    with serving(
        [*faults, *[None] * 6], always=(401, {}, echo), answer=answer
    ) as server:
        arguments = ["solve", problem, "--samples", 20, *options(server, run)]
        code, told = command(*arguments)
        assert code == 7
        assert "set the environment variable OPENAI_API_KEY" in told["error"]
        assert "Incorrect API key: [key]" in told["error"]
        # The key is mended; other limits may be set, as they change no sample.
        server.always = None
        arguments += ["--set=external.openai.concurrency=2"]
        code, solved = command(*arguments, "--set=external.openai.prompt_price=5")
        assert (code, solved["solved"], solved["samples"]) == (0, True, 20)
        asked = len(server.bodies)
        assert command(*arguments)[1]["solved"] is True
        assert len(server.bodies) == asked
    rows = list(RunDirectory.for_reading(run).rows("samples"))
    assert sorted(row["index"] for row in rows) == list(range(20))
    assert set(server.answered.values()) == {1}
    assert {row["log_probability"] for row in rows} == {None}
    usage = json.loads((run / "usage.json").read_text())
    assert usage == solved["usage"]
    assert usage["requests"] == asked
    assert usage["completion_tokens"] == 20 * 7
    assert usage["cost"] > 0
    texts = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert len(texts) > 5
    assert not any(KEY.encode() in text for text in [*texts, command.said.encode()])
    assert "chat/completions" in caplog.text
    assert KEY not in caplog.text
    # Compressed columns would hide it.
    assert not any(KEY in str(row) for row in rows)
    assert any("[key]" in row["program"] for row in rows)


def test_samples_without_a_judge_and_in_a_family(
    problem: Path,
    tmp_path: Path,
    command: Command,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    out = tmp_path / "samples.jsonl"
    with serving(["reset", (429, {}, "")], answer=answer) as server:
        flags = [each for each in options(server, out) if each != str(out)]
        flags.remove("--run-dir")
        model = flags[1]
        arguments = ["sample", problem, *flags, "--out", out]
        code, told = command(*arguments, "--samples", 5)
        assert (code, told["samples"], told["drawn_now"]) == (0, 5, 5)
        assert told["usage"]["requests"] == 7
        # It goes on, with other limits; with another temperature it does not.
        arguments += ["--set=external.openai.concurrency=2", "--samples", 9]
        assert command(*arguments)[1]["drawn_now"] == 4
        assert command(*arguments, "--set=sampling.temperatures=[0.3]")[0] == 5
        rows = [json.loads(line) for line in out.read_text().splitlines()]
        assert sorted(row["index"] for row in rows) == list(range(9))
        assert all("print(" in row["program"] for row in rows)
        assert KEY not in out.read_text()
        family = f"{model},embedded:2"
        short = ["--samples", 9, "--set=sampling.max_target_tokens=8"]
        code, told = command("sample", problem, *flags, "--model", family, *short)
        assert code == 0
        members = [row["member"] for row in told["lines"]]
        assert (members.count(model), members.count("embedded")) == (3, 6)
        assert told["usage"]["requests"] == 3
        twice = f"{model},{model}2"
        assert command("sample", problem, *flags, "--model", twice)[0] == 2


def stored(run: Path) -> int:
    """Return how many samples a run holds on disk: finished parts and journals."""
    folder = run / "tables" / "samples"
    lines = [path.read_bytes().count(b"\n") for path in folder.glob(".*.journal")]
    if not folder.is_dir():
        return 0
    return sum(lines) + RunDirectory.for_reading(run).read("samples").num_rows


@pytest.mark.slow
def test_killed_twice_nothing_is_lost_and_nothing_doubled(
    problem: Path, tmp_path: Path
) -> None:
    run = tmp_path / "run"
    environment = {**os.environ, "OPENAI_API_KEY": KEY, "PYTHONPATH": str(SOURCE)}
    with serving(answer=answer, delay_s=0.1) as server:
        flags = [*options(server, run), "--samples", "300", "--json"]
        command = [sys.executable, "-m", "alphacode", "solve", str(problem), *flags]
        for wanted in (40, 120):
            process = subprocess.Popen(command, env=environment)
            while stored(run) < wanted:
                assert process.poll() is None
                time.sleep(0.05)
            process.kill()
            process.wait()
        server.delay_s = 0.0
        done = subprocess.run(command, env=environment, capture_output=True, check=True)
    told = json.loads(done.stdout)
    assert (told["solved"], told["samples"]) == (True, 300)
    rows = list(RunDirectory.for_reading(run).rows("samples"))
    assert sorted(row["index"] for row in rows) == list(range(300))
    # Only what was under way when the process was killed is asked for again.
    again = [count for count in server.answered.values() if count > 1]
    assert len(server.answered) == 300
    assert len(again) <= 2 * 4


def test_evaluate_takes_a_server_too(
    problem: Path, tmp_path: Path, command: Command
) -> None:
    with serving(answer=answer) as server:
        flags = options(server, tmp_path / "run", "key_variable=NO_SUCH_KEY")
        code, told = command("evaluate", problem, "--samples", 8, *flags)
    assert (code, told["solved"]) == (0, 1)
    assert told["usage"]["requests"] == 8
    assert not any("Authorization" in headers for headers in server.headers)


def test_a_tiny_model_of_transformers(
    problem: Path, tmp_path: Path, command: Command
) -> None:
    model = save_tiny("gpt2", tmp_path / "model")
    prompt = tmp_path / "prompt.txt"
    prompt.write_text("{{statement}} In {{language}}, {{metadata}}")
    run = tmp_path / "run"
    arguments = ["solve", problem, "--samples", 12, "--model", f"hf:{model}"]
    arguments += ["--run-dir", run, f"--set=external.prompt={prompt}"]
    arguments += [
        "--set=external.max_new_tokens=12",
        "--set=external.hf.batch_samples=5",
    ]
    arguments += ["--set=judge.workers=1", '--set=sampling.languages=["python3"]']
    code, told = command(*arguments)
    assert (code, told["samples"], told["solved"]) == (0, 12, False)
    again = command(*arguments)[1]
    assert again["seconds"] == told["seconds"]
    rows = list(RunDirectory.for_reading(run).rows("samples"))
    assert sorted(row["index"] for row in rows) == list(range(12))
    assert all(row["log_probability"] < 0 for row in rows)
    # The place of the prompt may change, its text may not.
    moved = prompt.rename(tmp_path / "moved.txt")
    arguments[8] = f"--set=external.prompt={moved}"
    assert command(*arguments)[0] == 0
    moved.write_text("Solve {{statement}}")
    code, told = command(*arguments)
    assert (code, "begun with prompt" in told["error"]) == (5, True)


def test_a_run_of_our_own_model_knows_nothing_of_others(tmp_path: Path) -> None:
    settings = preset("laptop", ["judge.workers=1"])
    with open_bench(settings, {"problem": "p"}, tmp_path / "run", Unwatched()) as bench:
        assert bench.usage() == {}
    stored = json.loads((tmp_path / "run" / "settings.json").read_text())
    assert "external" not in stored["settings"]
    assert "prompt" not in stored


def test_a_key_in_a_setting_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    body = json.dumps({"user": f"me:{KEY}"})
    settings = preset(
        "laptop",
        ["model=openai:http://localhost:1/v1#m", f"external.openai.body={body}"],
    )
    with pytest.raises(ConfigError, match="take it out") as told:
        with open_bench(settings, {"problem": "p"}, tmp_path / "run", Unwatched()):
            pass
    assert KEY not in str(told.value)
    assert not (tmp_path / "run").exists()


def test_without_httpx_one_is_told_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)
    settings = preset("laptop", ["model=openai:http://localhost:1/v1#m"])
    with pytest.raises(ConfigError, match=r"pip install -e '\.\[openai\]'"):
        with open_bench(settings, {"problem": "p"}, tmp_path / "run", Unwatched()):
            pass
    assert not (tmp_path / "run").exists()
