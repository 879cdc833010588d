"""kill -9 in the middle of `solve` and `evaluate`, then the same command again."""

import json
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import scripted

from alphacode.store.run_directory import RunDirectory

# What the scripted run says when it has done so much; it is killed at these words.
MOMENTS = {
    "solve": [
        "samples drawn: 3",
        "programs judged on the examples: 17",
        "programs executed: 5",
        "programs judged on hidden tests: 4",
    ],
    "evaluate": [
        "samples drawn: 25",
        "programs executed: 7",
        "programs judged on hidden tests: 11",
    ],
}


def start(run: Path, verb: str) -> "subprocess.Popen[str]":
    command = [sys.executable, scripted.__file__, str(run), verb, "0.002"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def kill_at(run: Path, verb: str, moment: str) -> Counter[str]:
    """Kill the run when it says `moment`; return how much it said of each stage."""
    said: Counter[str] = Counter()
    with start(run, verb) as process:
        assert process.stdout is not None
        for line in process.stdout:
            said[line.partition(":")[0]] += 1
            if line.strip() == moment:
                process.send_signal(signal.SIGKILL)
                # What it said before the signal reached it is still in the pipe.
                said.update(rest.partition(":")[0] for rest in process.stdout)
                break
        else:
            pytest.fail(f"the run ended before it said {moment!r}")
    return said


def finish(run: Path, verb: str) -> dict[str, Any]:
    with start(run, verb) as process:
        assert process.stdout is not None
        *_, last = process.stdout
    assert process.returncode == 0
    return without_times(json.loads(last))


def without_times(answer: dict[str, Any]) -> dict[str, Any]:
    for report in (answer, *answer.get("per_problem", [])):
        report.pop("seconds", None)
        report.pop("streaming", None)
    return answer


def rows(run: Path, table: str, *columns: str) -> list[tuple[Any, ...]]:
    read = RunDirectory.for_reading(run).rows(table, columns)
    return sorted(tuple(row[column] for column in columns) for row in read)


def everything(run: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return what a run knows, without times."""
    return {
        "samples": rows(run, "samples", "problem", "index", "program"),
        "judgements": rows(
            run, "judgements", "problem", "stage", "program_id", "verdict", "tests_run"
        ),
        "behaviours": rows(run, "behaviours", "problem", "program_id", "signature"),
        "clusters": rows(run, "clusters", "problem", "cluster", "program_id"),
        "submissions": rows(run, "submissions", "problem", "rank", "program_id"),
    }


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Runs that nobody killed."""
    found = {}
    for verb in MOMENTS:
        run = tmp_path_factory.mktemp("whole") / verb
        found[verb] = (finish(run, verb), everything(run))
    return found


@pytest.mark.parametrize("verb", MOMENTS)
def test_killed_runs_end_as_if_never_stopped(
    tmp_path: Path, whole: dict[str, Any], verb: str
) -> None:
    """Kills one run at every moment in turn.

    Nothing is judged twice: a program has one row per stage, also where rows were
    still in the journal; nothing is lost: all rows are those of the unbroken run.
    """
    run = tmp_path / "run"
    for moment in MOMENTS[verb]:
        kill_at(run, verb, moment)
    answer = finish(run, verb)
    expected_answer, expected_rows = whole[verb]
    assert everything(run) == expected_rows
    assert answer == expected_answer
    keys = rows(run, "judgements", "problem", "stage", "program_id")
    assert len(keys) == len(set(keys))


@pytest.mark.slow
def test_ctrl_c_ends_both_sides_and_the_run_goes_on(
    tmp_path: Path, whole: dict[str, Any]
) -> None:
    run = tmp_path / "run"
    with start(run, "solve") as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.strip() == "samples drawn: 10":
                process.send_signal(signal.SIGINT)
                break
        assert process.wait(timeout=20) != 0
    # No journal is left: what was drawn and judged is in parts.
    assert not list((run / "tables").rglob(".*.journal"))
    assert finish(run, "solve") == whole["solve"][0]
    assert everything(run) == whole["solve"][1]


def test_what_was_judged_before_the_kill_is_not_judged_after(tmp_path: Path) -> None:
    """Counts the judge's answers over both starts, not only the rows they left."""
    run = tmp_path / "run"
    before = kill_at(run, "solve", "programs judged on the examples: 15")
    with start(run, "solve") as process:
        assert process.stdout is not None
        after = Counter(line.partition(":")[0] for line in process.stdout)
    judged = "programs judged on the examples"
    assert before[judged] >= 15
    # One program may be answered for, and killed before it was said or written down.
    assert 29 <= before[judged] + after[judged] <= 31
