"""The service as a process: how it starts, what it refuses, what it leaves behind."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from serving_here import TESTS, program, until

from alphacode.cli.main import main

ROOT = Path(__file__).parents[2]
COMMAND = "from alphacode.cli.main import main; main()"
SLEEPER = "import time; time.sleep(30)\n"


@contextlib.contextmanager
def started(*arguments: str) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """Start `judge serve` on a free port; give its process and address."""
    words = ["judge", "serve", "--port", "0", "--workers", "2", "--json", *arguments]
    process = subprocess.Popen(
        [sys.executable, "-c", COMMAND, *words],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield process, json.loads(process.stdout.readline())["url"]
    finally:
        process.kill()
        process.communicate()


def descendants(pid: int) -> set[int]:
    """Return the processes a process has started, and those they have."""
    parents = {}
    for place in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError, ValueError, IndexError):
            # The name may hold anything, brackets too; the parent comes after it.
            fields = (place / "stat").read_text().rpartition(")")[2].split()
            parents[int(place.name)] = int(fields[1])
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found}:
        if more <= found:
            break
        found |= more
    return found - {pid}


def is_running(pid: int) -> bool:
    """Return whether a process has not ended; one that waits to be reaped has."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"


@pytest.mark.parametrize(
    "sent", [signal.SIGTERM, pytest.param(signal.SIGINT, marks=pytest.mark.slow)]
)
def test_a_signal_ends_it_and_leaves_no_process(sent: signal.Signals) -> None:
    with started() as (process, url):
        body: dict[str, Any]
        body = {"programs": [program(), *[program(SLEEPER)] * 6], "tests": TESTS}
        body["time_limit_s"] = 40
        found = []
        with httpx.stream(
            "POST", f"{url}/judge/stream", json=body, timeout=60
        ) as answer:
            lines = answer.iter_lines()
            found.append(json.loads(next(lines)))
            until(lambda: len(descendants(process.pid)) >= 4)
            children = descendants(process.pid)
            maps = Path(f"/proc/{process.pid}/maps").read_text()
            process.send_signal(sent)
            found += [json.loads(text) for text in lines]
        out, err = process.communicate(timeout=20)
        assert (process.returncode, out) == (0, "")
        assert err == f"serving at {url}, described at {url}/openapi.json\n"
    # The one that was judged keeps its verdict; the others are nobody's fault.
    verdicts = {each["index"]: each["verdict"] for each in found}
    assert verdicts == {0: "AC"} | dict.fromkeys(range(1, 7))
    assert all("shutting down" in each["error"] for each in found if each["index"])
    assert [pid for pid in children if is_running(pid)] == []
    assert "libtorch" not in maps


def refusal(
    arguments: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> str:
    monkeypatch.setattr(sys, "argv", ["alphacode", "judge", "serve", *arguments])
    with pytest.raises(SystemExit) as end:
        main()
    assert end.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("alphacode: ")
    assert said.count("\n") == 1
    return said


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "judge.example", ""])
def test_an_open_address_needs_a_token(
    host: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ALPHACODE_TOKEN", raising=False)
    assert "no token" in refusal(["--host", host], capsys, monkeypatch)


def test_an_address_that_cannot_be_had_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # An address of documentation, which no machine has.
    monkeypatch.setenv("ALPHACODE_TOKEN", "secret")
    said = refusal(["--host", "192.0.2.1"], capsys, monkeypatch)
    assert "cannot listen on 192.0.2.1 port 8765" in said
    monkeypatch.setenv("ALPHACODE_TOKEN", " secret")
    assert "white space" in refusal([], capsys, monkeypatch)


def test_a_missing_package_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    said = refusal([], capsys, monkeypatch)
    assert "uvicorn" in said
    assert "pip install -e '.[serve]'" in said


def test_a_setting_that_does_not_exist_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "'wokers'" in refusal(["--set", "wokers=2"], capsys, monkeypatch)
