"""Filters, orders and counts of samples against plain Python over the rows."""

import itertools
import time
from pathlib import Path
from typing import Any

import pytest
from viewing_here import PROGRAMS, SUM, sample_rows, write_run

from alphacode.store.run_directory import create_or_continue
from alphacode.view.run_folders import Run
from alphacode.view.samples import Question, Samples

COUNT = 97
VERDICTS = {"p0": "AC", "p1": "WA", "p2": "CE", "p3": "unjudged"}
SAMPLES = Samples()
ROWS = sample_rows(SUM.name, PROGRAMS, COUNT)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    path = tmp_path_factory.mktemp("one") / "run"
    write_run(path, count=COUNT)
    return Run("run", path)


def ask(run: Run, **wishes: Any) -> list[int]:
    index, places = SAMPLES.find(run, SUM.name, Question(**wishes))
    return [index.row(int(place))["index"] for place in places]


def expected(keep: Any) -> list[int]:
    return [row["index"] for row in ROWS if keep(row)]


WISHES: list[tuple[dict[str, Any], Any]] = [
    ({}, lambda row: True),
    ({"language": "cpp"}, lambda row: row["language"] == "cpp"),
    ({"verdict": "WA"}, lambda row: VERDICTS[row["program_id"]] == "WA"),
    ({"verdict": "unjudged"}, lambda row: row["program_id"] == "p3"),
    ({"hidden": "AC"}, lambda row: row["program_id"] == "p0"),
    ({"hidden": "waiting"}, lambda row: row["program_id"] != "p0"),
    ({"cluster": 1}, lambda row: row["program_id"] == "p0"),
    ({"rating": 900}, lambda row: row["rating"] == 900),
    ({"tag": "greedy"}, lambda row: "greedy" in row["tags"]),
    ({"temperature": 0.75}, lambda row: row["temperature"] == 0.75),
    ({"program": "p2"}, lambda row: row["program_id"] == "p2"),
    ({"text": "a * b"}, lambda row: "a * b" in row["program"]),
    ({"text": ".*"}, lambda row: ".*" in row["program"]),
    ({"language": "fortran"}, lambda row: False),
    ({"verdict": "no such"}, lambda row: False),
]


def _named(each: Any) -> str:
    """Return a name of a parameter that every process of a test run finds alike."""
    return "keep" if callable(each) else str(each)


@pytest.mark.parametrize(("wishes", "keep"), WISHES, ids=_named)
def test_filters_keep_what_is_asked_for(run: Run, wishes: Any, keep: Any) -> None:
    assert ask(run, **wishes) == expected(keep)


def test_filters_combine(run: Run) -> None:
    for (one, keep), (other, keeps) in itertools.combinations(WISHES, 2):
        if set(one) & set(other):
            continue
        wanted = expected(lambda row, k=keep, m=keeps: k(row) and m(row))
        assert ask(run, **one, **other) == wanted, (one, other)


ORDERS = {
    "index": lambda row: row["index"],
    "language": lambda row: row["language"],
    "tokens": lambda row: row["num_tokens"],
    "temperature": lambda row: row["temperature"],
    "rating": lambda row: row["rating"],
    "verdict": lambda row: (
        int(row["program_id"][1])
        if row["program_id"] < "p2"
        else (6 if row["program_id"] == "p2" else 7)
    ),
}


@pytest.mark.parametrize("name", ORDERS)
@pytest.mark.parametrize("descending", [False, True])
def test_orders_are_stable(run: Run, name: str, descending: bool) -> None:
    key = ORDERS[name]
    sign = -1 if descending else 1
    if name == "language":
        first = ["python3", "cpp"] if descending else ["cpp", "python3"]
        wanted = sorted(ROWS, key=lambda row: first.index(row["language"]))
    else:
        wanted = sorted(ROWS, key=lambda row: sign * key(row))
    found = ask(run, sort=name, descending=descending)
    assert found == [row["index"] for row in wanted]


@pytest.mark.parametrize("descending", [False, True])
def test_what_is_not_known_stands_last(run: Run, descending: bool) -> None:
    found = ask(run, sort="log_probability", descending=descending)
    assert found[-1] == 5
    values = [ROWS[index]["log_probability"] for index in found[:-1]]
    assert values == sorted(values, reverse=descending)
    in_cluster = [index for index in range(COUNT) if index % 4 == 0]
    found = ask(run, sort="cluster", descending=descending)
    assert found[: len(in_cluster)] == in_cluster


def test_a_run_that_has_ended_is_read_to_its_end(tmp_path: Path) -> None:
    """However lately it was read: nobody asks again for what does not change."""
    path = tmp_path / "run"
    write_run(path, count=8)
    run, samples = Run("run", path), Samples()
    with create_or_continue(path, run.settings()) as store:
        assert len(samples.of(run, SUM.name)) == 8
        # Lately read, however slow this machine is.
        samples._read_at["run", SUM.name] = (time.monotonic() + 3600.0, 0.0)
        store.append("samples", sample_rows(SUM.name, PROGRAMS, 9)[8:])
        assert len(samples.of(run, SUM.name)) == 8
    assert len(samples.of(run, SUM.name)) == 9


def test_a_temperature_that_is_not_known_is_none(tmp_path: Path) -> None:
    (row,) = sample_rows(SUM.name, PROGRAMS, 1)
    with create_or_continue(tmp_path / "run", {}) as store:
        store.append("samples", [{**row, "temperature": None}])
    index = Samples().of(Run("run", tmp_path / "run"), SUM.name)
    assert index.row(0)["temperature"] is None


def test_the_last_judgement_counts_and_new_rows_are_seen(tmp_path: Path) -> None:
    path = tmp_path / "run"
    write_run(path, count=8)
    run, samples = Run("run", path), Samples()
    index = samples.of(run, SUM.name)
    assert len(index) == 8
    with create_or_continue(path, run.settings()) as store:
        again = {"problem": SUM.name, "stage": "public", "program_id": "p3"}
        store.append("judgements", [{**again, "verdict": "TLE"}])
        store.append("samples", sample_rows(SUM.name, PROGRAMS, 9)[8:])
    samples._read_at.clear()
    samples._read_at[(run.identity, SUM.name)] = (-1e9, 0.0)
    index, places = samples.find(run, SUM.name, Question(verdict="TLE"))
    assert len(index) == 9
    assert index.index[places].tolist() == [3, 7]
    assert index.row(0)["copies"] == 3
