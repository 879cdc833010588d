"""Programs run again: on every test, as the run's judge did, and to tell two apart."""

import dataclasses
import itertools
import json
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from viewing_here import RIGHT, SUM, viewing, write_run

from alphacode.core.limits import Usage
from alphacode.core.problem import Language, TestCase
from alphacode.core.verdict import Execution
from alphacode.judge import ExecuteJob, JudgeSettings
from alphacode.judge.jobs import ExecuteOutcome
from alphacode.selection.candidates import cluster_candidates
from alphacode.selection.deduplication import DistinctProgram
from alphacode.store.run_directory import create_or_continue
from alphacode.view import checks
from alphacode.view.checks import CheckError, judge_settings_of
from alphacode.view.run_folders import Run, RunFolders
from alphacode.view.separating import separate, task_of

TALKS = "import time\nprint(time.time_ns(), '7' * 300_000)\n"
LOOPS = "while True:\n    pass\n"


def test_every_test_is_run_and_run_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A portion at a time; what is cut is said to be, also in the file's name."""
    monkeypatch.setattr(checks, "TESTS_AT_ONCE", 2)
    write_run(tmp_path / "run", programs=[RIGHT, TALKS], count=2)
    with viewing(tmp_path) as viewer:
        base = f"{viewer.run_path()}/problems/1/samples"

        def run_tests(sample: int, first: int) -> dict[str, Any]:
            url = f"{base}/{sample}/tests"
            told: dict[str, Any] = viewer.client.post(url, json={"first": first}).json()
            return told

        begun = run_tests(0, 0)
        rest = run_tests(0, begun["next"])
        assert (begun["total"], begun["next"], rest["next"]) == (3, 2, None)
        every = begun["tests"] + rest["tests"]
        assert [each["number"] for each in every] == [0, 1, 2]
        assert [each["kind"] for each in every] == ["example", "hidden", "hidden"]
        assert {each["verdict"] for each in every} == {"AC"}
        assert all(each["output"]["is_whole"] for each in every)
        assert viewer.client.get(f"{base}/0/outputs/2").text == "0\n"
        printed = []
        for _ in range(2):
            (told,) = run_tests(1, 2)["tests"]
            assert not told["output"]["is_whole"]
            printed.append(told["output"]["text"])
        assert printed[0] != printed[1]
        kept = viewer.client.get(f"{base}/1/outputs/2")
        assert len(kept.text) == checks.MOST_OUTPUT_BYTES + 1
        assert "first-256-KiB" in kept.headers["content-disposition"]


def test_a_program_is_judged_as_the_run_judged_it(tmp_path: Path) -> None:
    """But by no program, and under no flags, that the run names."""
    shouting = dataclasses.replace(SUM, public_tests=(TestCase("1 2\n", "yes\n"),))
    judged = {"strict": True, "python": "/tmp/not-python", "cpp_flags": ["-O1"]}
    programs = ["print('YES')\n"]
    write_run(tmp_path / "strict", shouting, programs, 1, settings={"judge": judged})
    write_run(tmp_path / "plain", shouting, programs, 1)
    verdicts = {}
    with viewing(tmp_path) as viewer:
        for run in viewer.state.run_folders.runs():
            path = f"/runs/{run.name}/problems/1/samples/0/tests"
            told = viewer.client.post(path, json={}).json()
            verdicts[run.path.name] = told["tests"][0]["verdict"]
            if run.path.name == "strict":
                assert told["not_followed"] == ["judge.python"]
                settings, _ = judge_settings_of(run, JudgeSettings(workers=3))
                assert (settings.workers, settings.python) == (3, "")
    assert verdicts == {"strict": "WA", "plain": "AC"}


def test_closing_ends_a_program_that_runs(tmp_path: Path) -> None:
    slow = dataclasses.replace(SUM, time_limit_s=500.0)
    write_run(tmp_path / "run", slow, [LOOPS], 1)
    found: list[str] = []
    with viewing(tmp_path) as viewer:
        state = viewer.state
        place = state.place(state.run_folders.runs()[0].name, 1)

        def check() -> None:
            with pytest.raises(CheckError) as error:
                state.checks.tests(
                    place.run, state.problem(place), state.sample(place, 0)
                )
            found.append(str(error.value))

        thread = Thread(target=check)
        thread.start()
        while state.checks._judge is None or not state.checks._judge.isolation:
            time.sleep(0.01)
        state.close()
        thread.join(60)
        check()
    assert not thread.is_alive()
    assert ["judge is closed" in found[0], found[1]] == [True, "the viewer ends"]


class FakeJudge:
    """Answers for programs that are named by a number, which is theirs to print."""

    def execute(self, jobs: Iterable[ExecuteJob]) -> Iterator[ExecuteOutcome]:
        for job in jobs:
            texts = [behave(str(job.key), text) for text in job.inputs]
            runs = tuple(Execution(text, None, Usage()) for text in texts)
            yield ExecuteOutcome(job.key, runs, None)


def behave(program: str, text: str) -> str:
    """Programs `pN_i` are alike for all i, and print their own number sometimes."""
    number = int(program[1 : program.index("_")])
    return str(number) if sum(map(ord, text)) % 11 == number else "same"


def cluster_in(run: Run) -> dict[int, list[str]]:
    """Cluster some programs as the run's settings say, and store what they did."""
    names = [f"p{number}_{copy}" for number in range(5) for copy in range(3)]
    programs = tuple(
        DistinctProgram(
            program_id=name, language=Language.PYTHON3, program="", indices=(index,)
        )
        for index, name in enumerate(names)
    )
    stored: list[dict[str, Any]] = []
    judge: Any = FakeJudge()
    task = dataclasses.replace(
        task_of(run, SUM, judge),
        candidates=programs,
        inputs=None,
        on_outcome=lambda each: stored.append(dataclasses.asdict(each)),
    )
    clusters = cluster_candidates(task).clustering.clusters
    # Others compared selectors on inputs of their own since.
    stored += [
        {"program_id": name, "signature": f"0123 {name}", "error": ""} for name in names
    ]
    with create_or_continue(run.path, run.settings()) as store:
        store.append("behaviours", [{"problem": SUM.name, **row} for row in stored])
    return {each.rank: list(each.program_ids) for each in clusters}


@pytest.mark.parametrize(
    "selection",
    [
        {},
        {"input_sources": ["grammar"], "includes_public_inputs": True},
        {"input_sources": ["mutation", "grammar"], "adaptive_inputs": True},
    ],
)
def test_clusters_are_parted_by_an_input_of_the_run(
    tmp_path: Path, selection: dict[str, Any]
) -> None:
    settings = {"selection": {"num_inputs": 20, **selection}}
    write_run(tmp_path / "run", settings=settings)
    (run,) = RunFolders([tmp_path]).runs()
    clusters = cluster_in(run)
    assert len(clusters) > 2
    judge: Any = FakeJudge()
    task = task_of(run, SUM, judge)
    for one, other in itertools.combinations(clusters.values(), 2):
        found = separate(run, task, SUM.name, one[0], other[-1])
        assert behave(one[0], found.input) != behave(other[-1], found.input)
        assert 1 <= found.differing <= found.inputs
    together = next(each for each in clusters.values() if len(each) > 1)
    with pytest.raises(CheckError, match="did the same on every input"):
        separate(run, task, SUM.name, *together[:2])
    with pytest.raises(CheckError, match="no input is stored"):
        separate(run, task, SUM.name, together[0], "p9_9")
    # A run whose inputs were others.
    settings_now = run.settings()
    settings_now["settings"] |= {"seed": 5, "selection": {"num_inputs": 20}}
    (run.path / "settings.json").write_text(json.dumps(settings_now))
    (other_run,) = RunFolders([tmp_path]).runs()
    first, second = list(clusters.values())[:2]
    with pytest.raises(CheckError, match="cannot be made again"):
        separate(
            other_run, task_of(other_run, SUM, judge), SUM.name, first[0], second[0]
        )
