"""Every page shows what the tables hold, also of hostile and of damaged runs."""

import dataclasses
import json
import re
import shutil
from pathlib import Path
from threading import Timer

import pytest
from viewing_here import (
    PROGRAMS,
    SUM,
    Page,
    Viewer,
    sample_rows,
    viewing,
    write_run,
)

from alphacode.core.problem import Problem, TestCase
from alphacode.store.run_directory import create_or_continue
from alphacode.view import pages
from alphacode.view.jobs import Job
from alphacode.view.run_folders import RunFolders

HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)>'\"--; DROP TABLE samples;"
)
ESCAPE = "\x1b[31mred\x1b[0m"
TURNED = "\u202etxt.exe\u202c"
EVERY = ["", "/clusters", "/samples", "/samples/0", "/samples/0/attention"]


def test_the_pages_tell_what_happened(viewer: Viewer) -> None:
    run = viewer.run_path()
    runs = Page(viewer.get("/").text)
    assert "sum of two" in runs.text
    assert "solved" in runs.text
    for path in (run, f"{run}/problems/1"):
        text = Page(viewer.get(path).text).text
        for name, count in (("sampled", 40), ("distinct", 4), ("accepted", 1)):
            assert name in text
            assert f" {count} " in text
    problem = viewer.get(f"{run}/problems/1").text
    assert "<math" in problem
    assert "<msup><mn>10</mn><mn>9</mn></msup>" in problem
    assert "a note on sum of two" in problem
    assert "Unjudged: <b>1</b>" in problem
    clusters = Page(viewer.get(f"{run}/problems/1/clusters").text)
    assert "1 cluster, 10 samples" in clusters.text
    sample = Page(viewer.get(f"{run}/problems/1/samples/2").text).text
    assert "it said <b>no</b>" in sample
    assert "CE on the examples" in sample


def test_a_sample_table_is_filtered_by_the_address(viewer: Viewer) -> None:
    base = f"{viewer.run_path()}/problems/1/samples"
    page = viewer.get(
        f"{base}?verdict=AC&tag=dp&sort=log_probability&descending=1"
    ).text
    assert "10</b> of 40 samples" in page
    assert viewer.get(f"{base}?text=a+*+b").text.count('<tr data-index="') == 10
    assert "No sample is like that" in viewer.get(f"{base}?language=cobol").text
    # What makes no sense is left out, not an error.
    assert "40</b> of 40" in viewer.get(f"{base}?cluster=x&sort=nothing&page=-3").text


def test_previews_texts_and_downloads(viewer: Viewer) -> None:
    base = f"{viewer.run_path()}/problems/1"
    assert viewer.client.get(f"{base}/previews?index=0&index=3").json() == {
        "0": "a, b = map(int, input().split()) print(a + b)",
        "3": "#include <iostream> int main() { long a, b; std::cin >> a >> b; }",
    }
    answer = viewer.client.get(f"{base}/samples/3/program")
    assert answer.text == PROGRAMS[3]
    assert answer.headers["content-disposition"].endswith('"sample-3.cpp"')
    assert answer.headers["content-type"].startswith("text/plain")
    assert viewer.client.get(f"{base}/tests/1/input").text == "30 1\n"
    assert viewer.client.get(f"{base}/tests/3/input").status_code == 404
    assert viewer.client.get(f"{base}/samples/0/outputs/0").status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/nothing",
        "/runs/none",
        "/runs/..%2f..%2fetc",
        "/runs/../../etc/passwd",
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/jobs/9",
    ],
)
def test_what_is_not_there_is_said(viewer: Viewer, path: str) -> None:
    answer = viewer.get(path)
    assert answer.status_code == 404
    assert "import" not in answer.text


def test_numbers_that_no_table_holds_are_no_failure(viewer: Viewer) -> None:
    base = f"{viewer.run_path()}/problems/1"
    huge = 10**30
    for path in (f"samples/{huge}", f"samples/{huge}/attention/data", "samples/-1"):
        assert viewer.get(f"{base}/{path}").status_code == 404
    assert viewer.client.get(f"{base}/previews?index={huge}&index=-1").json() == {}
    for other in ("%C2%B2", "1" * 5000, "-1"):
        path = f"{base}/samples/0/attention?with={other}"
        assert viewer.get(path).status_code == 200


def test_neighbours_of_a_sample_skip_what_is_not_drawn(tmp_path: Path) -> None:
    rows = sample_rows(SUM.name, PROGRAMS, 9)
    write_run(tmp_path / "run", count=2)
    run = RunFolders([tmp_path]).runs()[0]
    with create_or_continue(run.path, run.settings()) as store:
        store.append("samples", [rows[4], rows[8]])
    with viewing(tmp_path) as viewer:
        text = viewer.get(f"{viewer.run_path()}/problems/1/samples/4").text
    assert re.findall(r'rel="(\w+)" href="[^"]*/samples/(\d+)"', text) == [
        ("prev", "1"), ("next", "8"),
    ]  # fmt: skip


def test_a_cluster_is_named_by_its_first_submission(tmp_path: Path) -> None:
    """And one whose judging failed is not shown as failed."""
    write_run(tmp_path / "run")
    run = RunFolders([tmp_path]).runs()[0]
    (first,) = run.latest_rows("submissions", SUM.name)
    (cluster,) = run.latest_rows("clusters", SUM.name)
    hidden = {"problem": SUM.name, "stage": "hidden", "program_id": "p1"}
    with create_or_continue(run.path, run.settings()) as store:
        store.append("submissions", [{**first, "rank": 2}])
        store.append("clusters", [{**cluster, "cluster": 2, "program_id": "p1"}])
        store.append("judgements", [{**hidden, "verdict": None, "error": "it fell"}])
    with viewing(tmp_path) as viewer:
        place = viewer.state.place(viewer.state.run_folders.runs()[0].name, 1)
        one, two = pages.clusters_page(viewer.state, place, 0, 0)["clusters"]
    assert (one["rank"], one["state"]) == (1, "accepted")
    assert (two["rank"], two["state"]) == (None, "unknown")


def test_a_cluster_is_painted_by_what_was_submitted_of_it(tmp_path: Path) -> None:
    """Where every candidate is judged, another program of it may be right."""
    write_run(tmp_path / "run", is_finished=False)
    run = RunFolders([tmp_path]).runs()[0]
    key = {"problem": SUM.name, "attempt": 0}
    rows = [("p0", 1, "AC"), ("p1", 1, "WA"), ("p2", 2, "AC"), ("p3", 2, "WA")]
    cluster = {**key, "kind": "behaviour", "num_samples": 20}
    hidden = {"problem": SUM.name, "stage": "hidden"}
    with create_or_continue(run.path, run.settings()) as store:
        for program, number, verdict in rows:
            named = {"program_id": program}
            store.append("clusters", [{**cluster, "cluster": number, **named}])
            store.append("judgements", [{**hidden, "verdict": verdict, **named}])
        chosen = {"rank": 1, "index": 1, "program_id": "p1", "cluster": 1}
        store.append("submissions", [{**key, **chosen}])
    with viewing(tmp_path) as viewer:
        place = viewer.state.place(viewer.state.run_folders.runs()[0].name, 1)
        one, two = pages.clusters_page(viewer.state, place, 0, 0)["clusters"]
    assert (one["rank"], one["state"]) == (1, "failed")
    assert (two["rank"], two["state"]) == (None, "accepted")


def test_many_examples_are_counted(tmp_path: Path) -> None:
    many = tuple(TestCase(f"{n} {n}\n", f"{2 * n}\n") for n in range(23))
    write_run(tmp_path / "run", dataclasses.replace(SUM, public_tests=many))
    with viewing(tmp_path) as viewer:
        text = Page(viewer.get(f"{viewer.run_path()}/problems/1").text).text
    assert "23 examples, 2 hidden tests. The first 20 examples are here" in text


def test_a_long_submission_is_cut(tmp_path: Path) -> None:
    write_run(tmp_path / "run", programs=["x = '" + "y" * 10_000_000 + "'"], count=1)
    with viewing(tmp_path) as viewer:
        text = viewer.get(f"{viewer.run_path()}/problems/1").text
    assert len(text) < 200_000
    assert "This is the beginning." in text


def test_a_run_begun_beside_the_runs_named_is_listed(tmp_path: Path) -> None:
    """`alphacode view RUN` keeps what is pasted in the folder that RUN is in."""
    write_run(tmp_path / "named")
    folders = RunFolders([tmp_path / "named"])
    assert folders.home == tmp_path
    begun = tmp_path / "begun"
    assert folders.at(begun) is None
    write_run(begun)
    write_run(tmp_path / "another")
    run = folders.at(begun)
    assert run is not None
    assert folders.run(run.name) is run
    assert {each.path.name for each in folders.runs()} == {"named", "begun"}


def test_a_run_made_again_at_its_place_is_another(tmp_path: Path) -> None:
    """Its tables' files have the names of those that were there before."""
    write_run(tmp_path / "run")
    with viewing(tmp_path) as viewer:
        base = f"{viewer.run_path()}/problems/1"
        assert "40</b> of 40 samples" in viewer.get(f"{base}/samples").text
        viewer.client.post(f"{base}/samples/0/tests", json={})
        shutil.rmtree(tmp_path / "run")
        again = dataclasses.replace(SUM, name="another sum", private_tests=())
        write_run(tmp_path / "run", again, count=30)
        assert "30</b> of 30 samples" in viewer.get(f"{base}/samples").text
        text = viewer.get(base).text
        assert "another sum" in text
        assert "sum of two" not in text
        assert viewer.client.get(f"{base}/tests/1/input").status_code == 404
        assert viewer.client.get(f"{base}/samples/0/outputs/0").status_code == 404


def test_training_is_no_run_of_samples(tmp_path: Path) -> None:
    write_run(tmp_path / "run")
    for stage in ("pretrain", "iterate"):
        (tmp_path / stage).mkdir()
        settings = {"stage": stage, "settings": {}}
        (tmp_path / stage / "settings.json").write_text(json.dumps(settings))
    runs = RunFolders([tmp_path]).runs()
    assert [run.path.name for run in runs] == ["run"]


def test_live_numbers_that_cannot_be_read_are_said(tmp_path: Path) -> None:
    write_run(tmp_path / "run", is_finished=False)
    with viewing(tmp_path) as viewer:
        path = viewer.run_path()
        for part in (tmp_path / "run" / "tables" / "samples").glob("*.parquet"):
            part.write_bytes(b"PAR1 no more")
        told = viewer.client.get(f"{path}/live?problem=1").text
    assert told.startswith("event: lost\ndata: ")
    assert "cannot be read" in json.loads(told.partition("data: ")[2])["error"]


def test_the_last_state_of_a_started_run_is_told(viewer: Viewer) -> None:
    """Also of one that ends while a look at it is taken."""

    class Ending(Job):
        __slots__ = ()

        @property
        def is_over(self) -> bool:
            over = self.status == "finished"
            self.status = "finished"
            return over

    job = Ending(77, "sum", Path("file"), Path("nowhere"), [], status="running")
    viewer.state.jobs._jobs[77] = job
    text = viewer.client.get("/jobs/77/events").text
    told = [json.loads(line[6:]) for line in text.splitlines() if "status" in line]
    assert told[-1]["status"] == "finished"
    del viewer.state.jobs._jobs[77]


def test_the_values_of_a_curve_are_text_as_well(viewer: Viewer) -> None:
    for path in ("", "/problems/1"):
        shown = viewer.get(viewer.run_path() + path).text
        assert "<li>1 samples: 25.0%</li>" in shown


def test_live_numbers_end_with_the_run(viewer: Viewer) -> None:
    answer = viewer.client.get(f"{viewer.run_path()}/live?problem=1")
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert '"sampled": 40' in answer.text
    assert answer.text.endswith("event: over\ndata: {}\n\n")


def test_open_pages_are_told_when_there_is_more_than_numbers(tmp_path: Path) -> None:
    """The list, the run and the problem each hold what they were made with."""
    write_run(tmp_path / "run", is_finished=False)
    with viewing(tmp_path) as viewer:
        run = viewer.state.run_folders.runs()[0]

        def shown(path: str) -> str:
            (text,) = re.findall('data-shown="([^"]*)"', viewer.get(path).text)
            return str(text)

        def told(path: str) -> set[str]:
            lines = viewer.client.get(path).text.splitlines()
            return {json.loads(line[6:])["shown"] for line in lines if "shown" in line}

        base = f"/runs/{run.name}"
        streams = {
            "/": "/live",
            base: f"{base}/live",
            f"{base}/problems/1": f"{base}/live?problem=1",
        }
        cluster = {"problem": SUM.name, "attempt": 0, "cluster": 1, "program_id": "p0"}
        with create_or_continue(run.path, run.settings()) as store:
            before = {page: shown(page) for page in streams}
            # More samples are numbers alone.
            store.append("samples", sample_rows(SUM.name, PROGRAMS, 45)[40:])
            assert {page: shown(page) for page in streams} == before
            store.append("clusters", [cluster])
            store.append("problems", [{"name": "next", "description": ""}])
            after = {page: shown(page) for page in streams}
        for page, stream in streams.items():
            assert before[page] != after[page]
            assert before[page] not in told(stream)
        for page in (base, f"{base}/problems/1"):
            assert told(streams[page]) == {after[page]}


def test_open_pages_do_not_hold_up_a_server_that_stops(tmp_path: Path) -> None:
    write_run(tmp_path / "run", is_finished=False)
    with viewing(tmp_path) as viewer:
        run = viewer.state.run_folders.runs()[0]
        with create_or_continue(run.path, run.settings()):
            stopping = Timer(0.2, viewer.state.is_ending.set)
            stopping.start()
            told = viewer.client.get(f"{viewer.run_path()}/live").text
    assert told.startswith("data: ") and "event: over" not in told


def test_a_run_under_way_counts_what_is_there(tmp_path: Path) -> None:
    write_run(tmp_path / "run", count=30, is_finished=False)
    with viewing(tmp_path) as viewer:
        # The list counts samples and does not look at what they are.
        assert '<td class="n">30</td>' in viewer.get("/").text
        assert not viewer.state.samples._indices
        text = Page(viewer.get(f"{viewer.run_path()}/problems/1").text).text
        assert "not finished" in text
        for name in ("clusters", "samples", "samples/0"):
            assert (
                viewer.get(f"{viewer.run_path()}/problems/1/{name}").status_code == 200
            )
        live = viewer.client.get(f"{viewer.run_path()}/live?problem=1").text
        counts = '"sampled": 30, "distinct": 4, "compiled": 2, "passed examples": 1'
        assert counts in live
        assert '"unjudged": 1' in live


def hostile_problem() -> Problem:
    return Problem(
        name=f"../{HOSTILE}{ESCAPE}{TURNED}",
        description=f"{HOSTILE}\n\n{ESCAPE} {TURNED} \0"
        + " $\\href{javascript:alert(3)}{x}$"
        + " $\\frac{" * 300
        + "\n\n## "
        + HOSTILE,
        public_tests=(TestCase(HOSTILE + "\0" + "9" * 10_000_000, HOSTILE + ESCAPE),),
        cf_tags=(HOSTILE,),
    )


def test_hostile_text_is_shown_and_not_obeyed(tmp_path: Path) -> None:
    long = "x = '" + "y" * 10_000_000 + "'"
    programs = [f"# {HOSTILE}{ESCAPE}{TURNED}\0\n", "</code></pre>" + HOSTILE, long]
    settings = {"model": HOSTILE + ESCAPE, "judge": {HOSTILE: HOSTILE}}
    write_run(
        tmp_path / HOSTILE.replace("/", "_"),
        hostile_problem(),
        programs,
        6,
        settings=settings,
    )
    with viewing(tmp_path) as viewer:
        run = viewer.run_path()
        paths = ["/", run] + [f"{run}/problems/1{path}" for path in EVERY]
        paths += [f"{run}/problems/1/samples/{i}" for i in (1, 2)]
        paths += [
            f"{run}/problems/1/samples?text=%3Cscript%3E%00{q}" for q in ("'--", "%1b")
        ]
        for path in paths:
            answer = viewer.get(path)
            assert answer.status_code == 200, path
            assert len(answer.text) < 600_000, path
            page = Page(answer.text)
            # The page's own three files and nothing else; nothing that acts.
            assert page.tags.count("script") == 3, path
            assert "img" not in page.tags
            assert not [name for _, name, _ in page.attributes if name.startswith("on")]
            assert not [
                v for _, _, v in page.attributes if v.lower().startswith("javascript:")
            ]
            assert not [name for _, name, _ in page.attributes if name == "style"]
            for sign in "\x1b\u202e\0":
                assert sign not in answer.text, path
        assert "alert(1)" in Page(viewer.get(run).text).text


def test_a_damaged_run_does_not_hide_the_others(tmp_path: Path) -> None:
    write_run(tmp_path / "good")
    write_run(tmp_path / "bad")
    for part in (tmp_path / "bad" / "tables" / "metrics").glob("*.parquet"):
        part.write_bytes(b"PAR1 no more")
    (tmp_path / "worse").mkdir()
    (tmp_path / "worse" / "settings.json").write_text("{")
    with viewing(tmp_path) as viewer:
        page = Page(viewer.get("/").text)
        assert "This run cannot be read" in page.text
        assert page.text.count("sum of two") == 2
        bad = next(r for r in viewer.state.run_folders.runs() if r.path.name == "bad")
        answer = viewer.get(f"/runs/{bad.name}")
        assert answer.status_code == 422
        assert "damaged" in answer.text


def test_two_runs_are_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_run(tmp_path / "one")
    write_run(tmp_path / "two", settings={"seed": 7})
    with viewing(tmp_path) as viewer:
        names = [run.name for run in viewer.state.run_folders.runs()]
        page = Page(viewer.get(f"/compare?run={names[0]}&run={names[1]}").text).text
        assert "settings.seed" in page
        assert "settings.model" not in page
        assert "1 problems are finished in both" in page
        assert "are listed" not in page
        monkeypatch.setattr(pages, "MOST_COMPARED", 0)
        compared = pages.compare_page(viewer.state, (names[0], names[1]))
        assert (len(compared["rows"]), compared["num_shared"]) == (0, 1)
        assert viewer.get(f"/compare?run={names[0]}").status_code == 400


def test_a_run_is_read_and_never_written(tmp_path: Path) -> None:
    write_run(tmp_path / "run", SUM)
    (tmp_path / "run" / ".lock").unlink()

    def files() -> dict[Path, float]:
        return {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")}

    before = files()
    with viewing(tmp_path) as viewer:
        for path in EVERY:
            assert (
                viewer.get(f"{viewer.run_path()}/problems/1{path}").status_code == 200
            )
    assert files() == before


def test_a_run_that_is_written_is_under_way(tmp_path: Path) -> None:
    write_run(tmp_path / "run", is_finished=False)
    with viewing(tmp_path) as viewer:
        run = viewer.state.run_folders.runs()[0]
        assert not run.is_running()
        with create_or_continue(run.path, run.settings()):
            assert run.is_running()
            assert "running" in Page(viewer.get("/").text).text
        assert not run.is_running()


@pytest.mark.slow
def test_a_long_output_is_kept_whole(tmp_path: Path) -> None:
    write_run(tmp_path / "run", programs=["print('7' * 20_000)\n"], count=1)
    with viewing(tmp_path) as viewer:
        base = f"{viewer.run_path()}/problems/1/samples/0"
        first = viewer.client.post(f"{base}/tests", json={}).json()["tests"][0]
        assert first["output"]["is_cut"]
        assert first["output"]["characters"] == 20_001
        whole = viewer.client.get(f"{base}/outputs/0").text
        assert whole == "7" * 20_000 + "\n"
