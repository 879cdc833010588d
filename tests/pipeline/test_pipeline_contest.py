"""Runs in contests: names, the order of submissions, and the command."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from alphacode.cli.main import main
from alphacode.core.errors import RunError
from alphacode.core.problem import Language
from alphacode.evaluation.contest.codeforces import ContestProblem, read_standings
from alphacode.evaluation.contest.settings import ContestSettings
from alphacode.pipeline.finished.contest import ContestRun, in_order, name_in_run
from alphacode.selection.behaviour import Behaviour
from alphacode.selection.deduplication import DistinctProgram
from alphacode.store.run_directory import RunDirectory, create_or_continue


def problem(index: str, name: str) -> ContestProblem:
    return ContestProblem(index=index, name=name, points=500.0, rating=800)


def test_names_by_contest_and_index_or_by_title() -> None:
    names = ["1549_A2. Gregor", "1549_A. Gregor", "15491_A. X", "Nim"]
    assert name_in_run(problem("A", "?"), 1549, names) == "1549_A. Gregor"
    assert name_in_run(problem("A2", "?"), 1549, names) == "1549_A2. Gregor"
    assert name_in_run(problem("C", " nim"), 1549, names) == "Nim"
    assert name_in_run(problem("B", "Other"), 1549, names) is None


def program(name: str, *indices: int) -> DistinctProgram:
    return DistinctProgram(
        program_id=name, language=Language.CPP, program="", indices=indices
    )


def test_a_submitted_program_has_used_its_clusters_turn() -> None:
    programs = [program("a", 1, 2, 3), program("b", 4), program("c", 5, 6)]
    behaviours = {
        name: Behaviour(program_id=name, signature=f"i {symbol}")
        for name, symbol in (("a", "x"), ("b", "x"), ("c", "y"))
    }
    assert in_order(programs, behaviours, ["a"], 0) == ["c", "b"]
    assert in_order(programs, behaviours, ["a", "c"], 0) == ["b"]


def test_one_candidate_needs_no_behaviour() -> None:
    assert in_order([program("a", 1)], {}, [], 0) == ["a"]
    assert in_order([], {}, [], 0) == []


SAMPLES = 100
# By index: which program each sample is. Behaviour x is wrong and large, y is right.
DRAWN = dict.fromkeys(range(0, 30, 5), "wrong")
DRAWN |= dict.fromkeys(range(31, 90, 2), "right")


def run_at(path: Path, hidden: dict[str, str]) -> Path:
    name = "7_A. Ends"
    settings = {"layout": 1, "settings": {"seed": 0}}
    with create_or_continue(path, settings) as run:
        run.append("problems", [{"name": name, "digest": "d"}])
        rows = []
        for i in range(SAMPLES):
            chosen = DRAWN.get(i, "fails")
            rows.append(
                {"problem": name, "index": i, "program_id": chosen, "language": "cpp"}
            )
        run.append("samples", rows)
        public = {"wrong": "AC", "right": "AC", "fails": "WA"}
        judged = [("public", p, v) for p, v in public.items()]
        judged += [("hidden", p, v) for p, v in hidden.items()]
        run.append(
            "judgements",
            [
                {"problem": name, "stage": s, "program_id": p, "verdict": v}
                for s, p, v in judged
            ],
        )
        for p, symbol in (("wrong", "x"), ("right", "y")):
            row = {"problem": name, "program_id": p, "signature": f"i {symbol}"}
            run.append("behaviours", [{**row, "error": ""}])
    return path


def standings_at(path: Path) -> Path:
    def row(handle: str, points: float) -> dict[str, Any]:
        party = {"members": [{"handle": handle}], "participantType": "CONTESTANT"}
        return {"party": party, "points": points, "penalty": 0}

    contest = {"id": 7, "name": "<Round>", "type": "CF", "durationSeconds": 7200}
    problems = [
        {"index": "A", "name": "Ends", "points": 500.0, "rating": 800},
        {"index": "B", "name": "Sums", "points": 1000.0, "rating": 1600},
    ]
    rows = [row(f"h{i}", 100.0 * i) for i in range(1, 9)]
    answer = {"contest": contest, "problems": problems, "rows": rows}
    path.write_text(json.dumps({"status": "OK", "result": answer}))
    return path


def test_a_run_submits_what_is_there_at_each_moment(tmp_path: Path) -> None:
    """At a tenth of the time `wrong` alone is there, at a half `right` as well."""
    run = ContestRun(run_at(tmp_path / "run", {"wrong": "WA", "right": "AC"}))
    contest = read_standings(standings_at(tmp_path / "standings.json"))
    found = run.attempts(contest, ContestSettings())
    assert found == {"A": [(840.0, False), (3720.0, True)]}
    shuffled = run.attempts(contest, ContestSettings(), evaluation=1)
    assert shuffled == run.attempts(contest, ContestSettings(), evaluation=1)


def test_early_by_passing_samples(tmp_path: Path) -> None:
    """The third passing sample is the eleventh, after 792 s: too late for a tenth of
    the time, early for a half. `wrong` alone is known then."""
    run = ContestRun(run_at(tmp_path / "run", {"wrong": "WA", "right": "AC"}))
    contest = read_standings(standings_at(tmp_path / "standings.json"))
    settings = ContestSettings(max_candidates=3, passing_shares=(1.0, 1.0, 1.0))
    assert run.attempts(contest, settings) == {"A": [(840.0, False)]}
    # The first that passes is enough to begin with.
    settings = ContestSettings(max_candidates=37, passing_shares=(0.01, 0.1, 0.5))
    assert run.attempts(contest, settings)["A"][0] == (120.0 + 72.0, False)


def test_an_unjudged_program_is_an_error(tmp_path: Path) -> None:
    run = ContestRun(run_at(tmp_path / "run", {"right": "AC"}))
    contest = read_standings(standings_at(tmp_path / "standings.json"))
    with pytest.raises(RunError, match="alphacode evaluate"):
        run.attempts(contest, ContestSettings())


def test_a_program_unjudged_on_the_examples_is_an_error(tmp_path: Path) -> None:
    """It is not taken for one that fails them."""
    path = run_at(tmp_path / "run", {"wrong": "WA", "right": "AC"})
    with create_or_continue(path, RunDirectory.for_reading(path).settings()) as store:
        (row, *_) = store.rows("judgements", stage="public", program_id="right")
        store.append("judgements", [{**row, "verdict": None, "error": "no box"}])
    contest = read_standings(standings_at(tmp_path / "standings.json"))
    with pytest.raises(RunError, match=r"1 programs of .* no verdict on the examples"):
        ContestRun(path).attempts(contest, ContestSettings())


def command(capsys: pytest.CaptureFixture[str], *words: object) -> dict[str, Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["alphacode", *map(str, words), "--json"])
        with pytest.raises(SystemExit) as end:
            main()
    out, err = capsys.readouterr()
    assert not end.value.code, err
    answer = json.loads(out)
    assert isinstance(answer, dict)
    return answer


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = run_at(tmp_path / "run", {"wrong": "WA", "right": "AC"})
    standings = standings_at(tmp_path / "standings.json")
    ratings = tmp_path / "ratings.json"
    changes = [
        {
            "contestId": 7,
            "handle": f"h{i}",
            "ratingUpdateTimeSeconds": 9,
            "oldRating": 1200 + 50 * i,
            "newRating": 1300,
        }
        for i in range(1, 8)
    ]
    ratings.write_text(json.dumps(changes))
    words = ["contest", "simulate", standings, "--run", run, "--ratings", ratings]
    answer = command(capsys, *words, "--evaluations", 2)
    one = answer["evaluations"][0]["contests"][0]
    # 500 points less 62 minutes at two and one wrong submission: 326.
    assert (one["points"], one["place"], one["percentile"]) == (326.0, 6, 62.5)
    assert (one["unknown_ratings"], one["not_in_run"]) == (1, ["B"])
    assert len(answer["evaluations"]) == 2
    results = tmp_path / "results.json"
    given = {
        "7": {
            "A": [{"seconds": 3720, "verdict": "AC"}, {"seconds": 840, "verdict": "WA"}]
        }
    }
    results.write_text(json.dumps(given))
    same = command(capsys, "contest", "simulate", standings, "--results", results)
    assert same["evaluations"][0]["contests"][0]["points"] == 326.0
    assert same["rating"] is None


def test_behaviours_on_other_inputs_are_not_mixed(tmp_path: Path) -> None:
    """Those of most programs count; one on three inputs of its own does not."""
    path = run_at(tmp_path / "run", {"wrong": "WA", "right": "AC"})
    with create_or_continue(path, {"layout": 1, "settings": {"seed": 0}}) as run:
        row = {"problem": "7_A. Ends", "program_id": "wrong", "error": ""}
        run.append("behaviours", [{**row, "signature": "other a b c"}])
    contest = read_standings(standings_at(tmp_path / "standings.json"))
    found = ContestRun(path).attempts(contest, ContestSettings())
    assert found == {"A": [(840.0, False), (3720.0, True)]}
