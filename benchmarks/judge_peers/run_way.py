"""One measurement: judge a workload in one way, in a process that does nothing else.

    python run_way.py < REQUEST (JSON)

It prints one line of JSON: CPU and wall seconds, and what every program earned. What
is imported and read beforehand is not counted; our judge's start and its end are, and
`start_cpu_s` says how much of the time the start was.
"""

import contextlib
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from judge_peers import theirs
from judge_peers.meter import Meter, reaped_s, resident_bytes

OURS = ("exact", "screening", "c++")


def main() -> None:
    """Measure what the request asks for."""
    request = json.load(sys.stdin)
    meter = Meter(request.get("group", ""))
    data = json.loads(Path(request["workload"]).read_text(encoding="utf-8"))
    way = request["way"]
    result: dict[str, Any] = {"source": meter.source}
    # Whatever a program or a peer prints must not get between us and our reader.
    with contextlib.redirect_stdout(sys.stderr):
        work = _ours if way in OURS else _theirs
        result |= work(request, data, meter)
    print(json.dumps(result))


def _theirs(request: dict[str, Any], data: dict[str, Any], meter: Meter) -> Any:
    items = [(source, data["tests"][n]) for n, source, _ in data["programs"]]
    way = theirs.WAYS[request["way"]]
    way_arguments = request.get("arguments", {})
    # What is imported or tried on the first call is no part of the price.
    assert list(way(items[:1], request["limit_s"], **way_arguments)) != []
    cpu_s, reaped, start = meter.read(), reaped_s(), time.perf_counter()
    passed = list(way(items, request["limit_s"], **way_arguments))
    wall_s = time.perf_counter() - start
    cpu_s = max(meter.read_at_the_end() - cpu_s, reaped_s() - reaped)
    verdicts = ["AC" if flag else "-" for flag in passed]
    return {"cpu_s": cpu_s, "wall_s": wall_s, "verdicts": verdicts}


def _ours(request: dict[str, Any], data: dict[str, Any], meter: Meter) -> Any:
    from alphacode.core.limits import Limits
    from alphacode.core.problem import Language
    from alphacode.judge import Judge
    from judge_peers import ours

    tests = [ours.tests_of(pairs) for pairs in data["tests"]]
    limits = Limits(time_limit_s=request["limit_s"])
    is_cpp = request["way"] == "c++"
    language = Language.CPP if is_cpp else Language.PYTHON3
    settings = ours.judge_settings(**request["settings"])
    count = request.get("count") or len(data["programs"])
    verdicts = [""] * (0 if "marks" in request else count)
    marks: list[dict[str, float]] = []
    cpu_s, reaped, start = meter.read(), reaped_s(), time.perf_counter()
    with Judge(settings) as judge:
        ours.start(judge, limits, language)
        started = meter.read() - cpu_s if meter.sees_the_living else None
        programs = _repeated(data["programs"], tests, count)
        jobs = ours.jobs_of(programs, limits, language)
        for number, outcome in enumerate(judge.judge(jobs), 1):
            if verdicts:
                verdicts[outcome.key] = ours.verdict_of(outcome)
            if number in request.get("marks", ()):
                wall_s = time.perf_counter() - start
                mark = {"programs": number, "cpu_s": meter.read() - cpu_s}
                mark |= {"wall_s": wall_s, "rss_bytes": resident_bytes()}
                print(mark)
                marks.append(mark)
    wall_s = time.perf_counter() - start
    cpu_s = max(meter.read_at_the_end() - cpu_s, reaped_s() - reaped)
    result = {"cpu_s": cpu_s, "wall_s": wall_s, "start_cpu_s": started}
    return {**result, "verdicts": verdicts, "marks": marks}


def _repeated(programs: list[Any], tests: list[Any], count: int) -> Iterator[Any]:
    for number in range(count):
        problem, source, _ = programs[number % len(programs)]
        turn = number // len(programs)
        yield (f"{source}# {turn}\n" if turn else source), tests[problem]


if __name__ == "__main__":
    main()
