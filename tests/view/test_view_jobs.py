"""The queue of started runs: two at a time, stopped, failed, and told apart."""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from alphacode.view import jobs as module
from alphacode.view.jobs import Job, Jobs

PROBLEM = "# {0}\n\nAdd.\n\n## Examples\n\n```input\n1\n```\n\n```output\n1\n```\n"
# Stands for the worker: tells a stage, then waits until it is let go or interrupted.
WORKER = """
import json, pathlib, signal, sys, time
signal.signal(signal.SIGTERM, signal.default_int_handler)
spec = json.load(sys.stdin)
place = pathlib.Path(spec["run_dir"])
print("7\\n[]\\nno JSON")
print(json.dumps({"stage": "samples drawn", "done": 3, "total": 9}), flush=True)
try:
    while not place.with_suffix(".go").exists():
        time.sleep(0.02)
except KeyboardInterrupt:
    print(json.dumps({"stopped": True}), flush=True)
    sys.exit(130)
words = place.with_suffix(".go").read_text()
if words == "fall":
    sys.exit("it fell over")
print(json.dumps({"finished": True, "solved": True}), flush=True)
"""


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Jobs]:
    real = module.subprocess.Popen

    def begin(command: list[str], **options: Any) -> Any:
        assert command[1:] == ["-m", "alphacode.view.worker"]
        return real([sys.executable, "-S", "-c", WORKER], **options)

    monkeypatch.setattr(module.subprocess, "Popen", begin)
    jobs = Jobs(tmp_path)
    yield jobs
    jobs.close()


def start(jobs: Jobs, name: str, *assignments: str) -> Job:
    return jobs.start(PROBLEM.format(name), "", ["seed=1", *assignments])


def until(claim: Any) -> None:
    deadline = time.monotonic() + 30
    while not claim():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def let_go(job: Job, word: str = "on") -> None:
    part = job.run_dir.with_suffix(".part")
    part.write_text(word)
    # The worker must not find a file that holds nothing yet.
    part.rename(job.run_dir.with_suffix(".go"))


def test_two_are_under_way_and_the_rest_wait(queue: Jobs) -> None:
    one, two, three, four = (start(queue, name) for name in "abcd")
    until(lambda: one.stages and two.stages)
    assert one.stages == {"samples drawn": (3, 9)}
    assert [job.status for job in (one, two, three, four)] == (
        ["running"] * 2 + ["waiting"] * 2
    )
    assert [queue.place_in_queue(job) for job in (one, three, four)] == [0, 0, 1]
    queue.stop(four)
    assert four.status == "stopped"
    let_go(two)
    until(lambda: two.is_over and three.status == "running")
    assert (two.status, two.solved) == ("finished", True)
    queue.stop(one)
    until(lambda: one.is_over)
    assert one.status == "stopped"
    until(lambda: three.stages)
    let_go(three, "fall")
    until(lambda: three.is_over)
    assert (three.status, three.error) == ("failed", "it fell over")


def test_the_same_problem_is_one_run(queue: Jobs) -> None:
    one = start(queue, "a")
    assert start(queue, "a") is one
    other = start(queue, "a", "sampling.samples=7")
    assert other.run_dir != one.run_dir
    until(lambda: one.stages)
    queue.stop(one)
    until(lambda: one.is_over)
    again = start(queue, "a")
    assert again is not one
    assert again.run_dir == one.run_dir


def test_a_companion_has_its_statement_beside_it(queue: Jobs) -> None:
    companion = {
        "name": "Sum", "url": "https://example.org/1", "timeLimit": 1000,
        "memoryLimit": 256, "tests": [{"input": "1\n", "output": "1\n"}],
    }  # fmt: skip
    job = queue.start(json.dumps(companion), "Add the numbers.", ["seed=1"])
    assert job.problem == "Sum"
    assert job.file.name == "problem.json"
    assert (job.file.parent / "problem.md").read_text() == "Add the numbers."


def test_closing_stops_what_is_under_way(queue: Jobs) -> None:
    job = start(queue, "a")
    until(lambda: job.stages)
    queue.close()
    until(lambda: job.is_over)
    assert job.status == "stopped"


def test_what_is_stopped_at_once_is_stopped(queue: Jobs) -> None:
    for number in range(4):
        job = start(queue, f"p{number}")
        queue.stop(job)
        until(lambda job=job: job.is_over)
        assert job.status == "stopped"
