"""Programs per second per core: the judge beside one interpreter per test.

Small Python programs that fail their only test, which is what most samples do, and
small C++ programs, compiled and run. Rounds alternate between the ways, so that a busy
machine slows all of them; processor time of all children is counted, and only ratios
within a round are compared. The last line is one JSON object.

    python benchmarks/judge.py [--programs 300] [--rounds 5] [--compilations 10]
"""

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.core.verdict import Verdict
from alphacode.judge import Judge, JudgeJob, JudgeSettings, outputs_match
from alphacode.judge.privileges import find_python
from alphacode.judge.toolchain import find_compiler

TEST = TestCase("5\n3 1 4 1 5\n", "14\n")
PYTHON = """
import sys
def solve(n, a):
    best = 0
    for i in range(n):
        best = max(best, a[i] * {k})
    return best
n = int(input())
a = list(map(int, input().split()))
print(solve(n, a) + {k} * 1000)
"""
CPP = """
#include <bits/stdc++.h>
using namespace std;
int main() {{
    int n;
    cin >> n;
    vector<long long> a(n);
    for (auto &x : a) cin >> x;
    sort(a.begin(), a.end());
    long long best = {k};
    for (int i = 0; i < n; i++) best = max(best, a[i] * (i + {k}));
    cout << best + 1000 << endl;
    return 0;
}}
"""


class Cost(NamedTuple):
    """What one program cost."""

    cpu_s: float
    wall_s: float


def measure(work: Callable[[], int]) -> Cost:
    """Run work that returns how many programs it did; children must be reaped."""
    before, start = _processor_s(), time.perf_counter()
    count = work()
    wall_s = time.perf_counter() - start
    return Cost((_processor_s() - before) / count, wall_s / count)


def _processor_s() -> float:
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    usages = [resource.getrusage(kind) for kind in kinds]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def by_judge(language: Language, sources: list[str], cache_dir: Path) -> int:
    """Judge all programs with one worker; its start and its end are counted too."""
    with Judge(JudgeSettings(workers=1, cache_dir=cache_dir)) as judge:
        jobs = (
            JudgeJob(n, Solution(language, source), (TEST,), Limits())
            for n, source in enumerate(sources)
        )
        for outcome in judge.judge(jobs):
            assert outcome.judgement is not None, outcome.error
            assert outcome.judgement.verdict is Verdict.WRONG_ANSWER
    return len(sources)


def by_interpreters(options: list[str], sources: list[str]) -> int:
    """Start one interpreter per program, without limits or isolation."""
    python = find_python()
    for source in sources:
        done = subprocess.run(
            [python, *options, "-c", source],
            input=TEST.input,
            capture_output=True,
            text=True,
            check=True,
        )
        assert not outputs_match(TEST.output, done.stdout)
    return len(sources)


def by_compiler(sources: list[str], directory: Path) -> int:
    """Compile each program plainly with the judge's optimisation, and run it."""
    for source in sources:
        path = directory / "program.cpp"
        path.write_text(source, encoding="utf-8")
        binary = str(directory / "program")
        flags = JudgeSettings().cpp_flags
        subprocess.run([find_compiler(), *flags, str(path), "-o", binary], check=True)
        done = subprocess.run(
            [binary], input=TEST.input, capture_output=True, text=True, check=True
        )
        assert not outputs_match(TEST.output, done.stdout)
    return len(sources)


def rounds(ways: dict[str, Callable[[], int]], count: int) -> dict[str, list[Cost]]:
    """Measure all ways in turn, several times."""
    costs: dict[str, list[Cost]] = {name: [] for name in ways}
    for _ in range(count):
        for name, way in ways.items():
            costs[name].append(measure(way))
    return costs


def ratios(costs: dict[str, list[Cost]], name: str) -> dict[str, float]:
    """Return how many times the judge's processor time each other way takes."""
    return {
        other: round(
            statistics.median(
                theirs.cpu_s / ours.cpu_s
                for theirs, ours in zip(costs[other], costs[name], strict=True)
            ),
            2,
        )
        for other in costs
        if other != name
    }


def show(title: str, costs: dict[str, list[Cost]]) -> None:
    """Print a table of medians."""
    print(f"\n{title}")
    print(f"  {'way':34}{'CPU ms':>10}{'wall ms':>10}{'per s per core':>16}")
    for name, measured in costs.items():
        cpu_s = statistics.median(cost.cpu_s for cost in measured)
        wall_s = statistics.median(cost.wall_s for cost in measured)
        print(f"  {name:34}{cpu_s * 1e3:10.2f}{wall_s * 1e3:10.2f}{1 / cpu_s:16.1f}")


def numbered(template: str, numbers: Iterable[int]) -> list[str]:
    """Return distinct programs."""
    return [template.format(k=number) for number in numbers]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--compilations", type=int, default=10)
    arguments = parser.parse_args()
    scratch = Path(tempfile.mkdtemp(prefix="judge-benchmark-"))
    try:
        report(arguments, scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def report(arguments: argparse.Namespace, scratch: Path) -> None:
    """Measure both languages."""
    few = max(20, arguments.programs // 10)
    python = numbered(PYTHON, range(1, arguments.programs + 1))
    python_costs = rounds(
        {
            "judge": lambda: by_judge(Language.PYTHON3, python, scratch),
            "python -I -S -E": lambda: by_interpreters(["-ISE"], python[:few]),
            "python": lambda: by_interpreters([], python[:few]),
        },
        arguments.rounds,
    )
    # The precompiled header is made once per machine: not part of the price.
    by_judge(Language.CPP, numbered(CPP, [0]), scratch)
    fresh = iter(range(1, 10**9))

    def cpp(count: int) -> list[str]:
        return numbered(CPP, [next(fresh) for _ in range(count)])

    cpp_costs = rounds(
        {
            "judge": lambda: by_judge(
                Language.CPP, cpp(arguments.compilations), scratch
            ),
            "compiler, plainly": lambda: by_compiler(
                cpp(max(2, arguments.compilations // 5)), scratch
            ),
        },
        arguments.rounds,
    )
    show("Python, one test, wrong answer", python_costs)
    show("C++, compile and one test", cpp_costs)
    result = {
        "python_over_judge": ratios(python_costs, "judge"),
        "cpp_over_judge": ratios(cpp_costs, "judge"),
        "python_per_s_per_core": round(
            1 / statistics.median(c.cpu_s for c in python_costs["judge"])
        ),
        "cpp_cpu_ms": round(
            1000 * statistics.median(c.cpu_s for c in cpp_costs["judge"])
        ),
        "cores": len(os.sched_getaffinity(0)),
        "python": sys.version.split()[0],
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
