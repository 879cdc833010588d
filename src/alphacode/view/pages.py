"""Pages of runs, problems and clusters, as plain values for their templates."""

import math
from collections import Counter
from collections.abc import Iterable
from typing import Any

from alphacode.core.settings import leaves
from alphacode.view import freshness, pictures
from alphacode.view.curves import solve_curve
from alphacode.view.funnel import (
    STAGES,
    Funnel,
    num_samples,
    problem_funnel,
    run_funnel,
    stage_times,
    verdicts_of,
)
from alphacode.view.run_folders import READING_ERRORS, Run
from alphacode.view.samples import UNJUDGED
from alphacode.view.state import Place, State
from alphacode.view.statement import render
from alphacode.view.text import cut, diff, highlight, short

MOST_EXAMPLES_SHOWN = 20
MOST_COMPARED = 500
# Characters of a submission that a problem's page shows.
MOST_SUBMITTED = 20_000
# Runs whose samples are counted in the list, and those that it is kept up to date with.
MOST_SUMMED = 100
MOST_WATCHED = 100


def runs_page(state: State) -> dict[str, Any]:
    """List the runs, the last written first; a damaged one does not hide the others."""
    rows: list[dict[str, Any]] = []
    runs = state.run_folders.runs()
    # Before the rows: what happens while they are made is not among them.
    shown = freshness.of_list(runs[:MOST_WATCHED])
    for run in runs:
        row = {"run": run, "changed_at": run.changed_at(), "error": ""}
        try:
            rows.append({**row, **_run_row(run, len(rows) < MOST_SUMMED)})
        except READING_ERRORS as error:
            rows.append({**row, "error": short(error, 200)})
    return {
        "rows": rows,
        "shown": shown,
        "is_running": any(row.get("is_running") for row in rows[:MOST_WATCHED]),
        "jobs": state.jobs.all()[:5],
        "home": state.run_folders.home,
    }


def _run_row(run: Run, is_summed: bool) -> dict[str, Any]:
    reports = run.reports()
    return {
        "model": run.model,
        "is_running": run.is_running(),
        "problems": len(run.problems()),
        "solved": sum(bool(report["solved"]) for report in reports.values()),
        "finished": len(reports),
        "outcome": next(iter(reports.values()))["solved"] if reports else None,
        "samples": num_samples(run) if is_summed else None,
        "seconds": sum(float(report["seconds"]) for report in reports.values()),
        "seed": run.setting("seed"),
    }


def compare_page(state: State, names: tuple[str, str]) -> dict[str, Any]:
    """Show two runs side by side: settings that differ, funnels, curves, problems."""
    runs = tuple(state.run(name) for name in names)
    settings = [leaves(run.settings()) for run in runs]
    keys = dict.fromkeys([*settings[0], *settings[1]])
    differing = [
        (key, *(tree.get(key) for tree in settings))
        for key in keys
        if settings[0].get(key) != settings[1].get(key)
    ]
    reports = [run.reports() for run in runs]
    shared = [name for name in reports[0] if name in reports[1]]
    rows = [(name, reports[0][name], reports[1][name]) for name in shared]
    return {
        "runs": runs,
        "differing": differing,
        "funnels": [funnel_context(run_funnel(run, state.samples)) for run in runs],
        "curves": [curve_context(run) for run in runs],
        "rows": rows[:MOST_COMPARED],
        "num_shared": len(shared),
        "only_left": sum(
            bool(a["solved"]) and b["solved"] is False for _, a, b in rows
        ),
        "only_right": sum(
            bool(b["solved"]) and a["solved"] is False for _, a, b in rows
        ),
    }


def run_page(state: State, run: Run, page: int) -> dict[str, Any]:
    """Show one run: settings, funnel, curve, times and problems."""
    shown = freshness.of_run(run)
    funnel = run_funnel(run, state.samples)
    heads, reports = run.problems(), run.reports()
    size = state.settings.rows_per_page
    pages = max(1, math.ceil(len(heads) / size))
    page = min(max(1, page), pages)
    listed = heads[(page - 1) * size : page * size]
    tree = leaves(run.settings())
    marks = Counter(_mark(reports.get(head.name)) for head in heads)
    return {
        "run": run,
        "is_running": run.is_running(),
        "shown": shown,
        "funnel": funnel_context(funnel),
        "curve": curve_context(run),
        "times": stage_times(run),
        "usage": run.json_file("usage.json"),
        "metrics": metric_rows(run),
        "rows": [(head, reports.get(head.name)) for head in listed],
        "marks": marks,
        "num_problems": len(heads),
        "page": page,
        "pages": pages,
        "settings": sorted(tree.items()),
        "notes": sorted({n for r in reports.values() for n in r["notes"]})[:20],
    }


def problem_page(state: State, place: Place) -> dict[str, Any]:
    """Show one problem: statement, examples, funnel, submissions."""
    run, name = place.run, place.head.name
    row = run.problem_row(name)
    report = run.reports().get(name)
    tests = row["public_tests"] or {"input": [], "output": []}
    pairs = list(zip(tests["input"], tests["output"], strict=False))
    hidden = sum(
        len((row[key] or {"input": []})["input"])
        for key in ("private_tests", "generated_tests")
    )
    limit = row["time_limit"]
    funnel = problem_funnel(run, name, state.samples)
    return {
        "place": place,
        "shown": freshness.of_problem(funnel),
        "is_running": run.is_running() and report is None,
        "statement": render(row["description"] or "", bool(pairs)),
        "examples": [(cut(a), cut(b)) for a, b in pairs[:MOST_EXAMPLES_SHOWN]],
        "num_examples": len(pairs),
        "num_hidden": hidden,
        "time_limit": (limit["seconds"] or 0) + (limit["nanos"] or 0) / 1e9
        if limit
        else None,
        "memory_limit": row["memory_limit_bytes"] or None,
        "funnel": funnel_context(funnel),
        "times": stage_times(run, name),
        "submissions": _submission_rows(run, name),
        "notes": report["notes"] if report else [],
        "curve": curve_context(run, name),
    }


def submissions_of(run: Run, problem: str) -> list[dict[str, Any]]:
    """Return a problem's submissions in order, with their verdicts."""
    rows = sorted(run.latest_rows("submissions", problem), key=lambda row: row["rank"])
    names = [row["program_id"] for row in rows]
    verdicts = verdicts_of(run, problem, "hidden", names) if rows else {}
    return [{**row, "verdict": verdicts.get(row["program_id"])} for row in rows]


def _submission_rows(run: Run, problem: str) -> list[dict[str, Any]]:
    rows = submissions_of(run, problem)
    programs = run.programs(problem, [row["index"] for row in rows]) if rows else {}
    for row in rows:
        program = programs.get(row["index"], "")
        row["lines"] = highlight(program[:MOST_SUBMITTED], row["language"])
        row["is_cut"] = len(program) > MOST_SUBMITTED
    return rows


def clusters_page(state: State, place: Place, left: int, right: int) -> dict[str, Any]:
    """Show the clusters as areas, and two of them beside each other."""
    run, name = place.run, place.head.name
    rows = run.latest_rows("clusters", name)
    hidden = verdicts_of(run, name, "hidden")
    found: dict[int, dict[str, Any]] = {}
    for row in rows:
        one = found.setdefault(
            row["cluster"],
            {
                "cluster": row["cluster"],
                "kind": row["kind"],
                "samples": row["num_samples"],
                "programs": [],
                "verdicts": Counter(),
            },
        )
        one["programs"].append(row["program_id"])
        one["verdicts"][hidden.get(row["program_id"], "")] += 1
    submitted: dict[int, list[dict[str, Any]]] = {}
    for row in submissions_of(run, name):
        submitted.setdefault(row["cluster"], []).append(row)
    clusters = [found[number] for number in sorted(found)]
    for one in clusters:
        chosen = submitted.get(one["cluster"], [])
        # By what was submitted of it: another program may be right where that was not.
        one["state"] = _state({row["verdict"] for row in chosen} or one["verdicts"])
        # A cluster that gave several is named by the first.
        one["rank"] = chosen[0]["rank"] if chosen else None
    by_size = sorted(clusters, key=lambda one: -one["samples"])
    shown, rest = by_size[: pictures.MOST_AREAS], by_size[pictures.MOST_AREAS :]
    weights = [float(one["samples"]) for one in shown]
    weights += [float(sum(one["samples"] for one in rest))] if rest else []
    shapes = pictures.areas(weights, 1000.0, 380.0)
    return {
        "place": place,
        "clusters": clusters[:500],
        "num_clusters": len(clusters),
        "areas": list(zip(shown, shapes, strict=False)),
        "rest": (len(rest), shapes[-1]) if rest else None,
        "total": sum(one["samples"] for one in clusters),
        **_two_clusters(state, place, found, left, right),
    }


def _state(verdicts: Iterable[str | None]) -> str:
    # That the judge failed is no verdict.
    known = set(verdicts) - {None, "", UNJUDGED}
    return "unknown" if not known else "accepted" if "AC" in known else "failed"


def _two_clusters(
    state: State, place: Place, found: dict[int, dict[str, Any]], left: int, right: int
) -> dict[str, Any]:
    numbers = sorted(found)
    if len(numbers) < 2:
        return {"pair": None}
    left = left if left in found else numbers[0]
    right = (
        right
        if right in found and right != left
        else next(n for n in numbers if n != left)
    )
    submissions = place.run.latest_rows("submissions", place.head.name)
    chosen = {
        row["cluster"]: row for row in sorted(submissions, key=lambda row: -row["rank"])
    }
    samples = []
    for number in (left, right):
        # The program submitted stands for its cluster; else the first of its programs.
        known = chosen.get(number)
        name = known["program_id"] if known else found[number]["programs"][0]
        index = state.samples.of(place.run, place.head.name).first_sample(name)
        if index is None:
            return {"pair": None}
        samples.append(state.sample(place, index))
    one, other = samples
    return {
        "pair": (left, right),
        "samples": samples,
        "diff": diff(one["program"] or "", other["program"] or ""),
    }


def funnel_context(funnel: Funnel) -> dict[str, Any]:
    """Return a funnel as rows with the widths of their bars."""
    widths = pictures.bar_widths(funnel.counts)
    rows: list[dict[str, Any]] = []
    before: int | None = None
    for (name, meaning), count, width in zip(
        STAGES, funnel.counts, widths, strict=True
    ):
        has_share = name not in ("clusters", "submitted")
        share: float | None = None
        if count is not None and before and has_share:
            share = count / before
        rows.append(
            {
                "name": name,
                "meaning": meaning,
                "count": count,
                "width": width,
                "share": share,
            }
        )
        before = count
    return {"rows": rows, "data": funnel}


def curve_context(run: Run, problem: str | None = None) -> dict[str, Any] | None:
    """Return the n@k curve of a run or a problem; `None` if nothing is known."""
    reports = run.reports()
    if problem is None:
        chosen = list(reports.values())
    else:
        chosen = [reports[problem]] if problem in reports else []
    n = int(run.setting("submissions", default=10))
    points = solve_curve(chosen, n)
    if len(points) < 2:
        return None
    return {"n": n, "points": points, "picture": pictures.curve(points)}


def metric_rows(run: Run) -> list[tuple[str, dict[str, Any]]]:
    """Return the metrics that `evaluate` wrote."""
    metrics = run.json_file("evaluation.json").get("metrics")
    if not isinstance(metrics, dict):
        return []
    return [
        (name, score)
        for name, score in metrics.items()
        if isinstance(score, dict) and score.get("mean") is not None
    ]


def _mark(report: dict[str, Any] | None) -> str:
    if report is None:
        return "open"
    return {True: "solved", False: "not solved", None: "not scored"}[report["solved"]]
