"""Judge 100,000 programs, one in a hundred of them hostile, and be killed half-way.

    make soak                        or, with options:
    make soak ARGS="--programs 20000 --every 1000"

The judge runs in a process that writes what every program earned as a line of JSON.
Half-way it is ended by SIGKILL and started again; it goes on where the lines end. Every
5,000 programs it reports its speed, memory, descriptors and processes. In the end every
program must have exactly one line, and nothing that was started may still run. The last
line is one JSON object.
"""

import argparse
import ctypes
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution
from alphacode.judge import Judge, JudgeJob
from judge_peers.hostile import hostile_programs, remove_written
from judge_peers.meter import PR_SET_CHILD_SUBREAPER, descendants, resident_bytes
from judge_peers.ours import UNJUDGED, judge_settings, tests_of, verdict_of
from judge_peers.workload import Program, Source, Workload

# One program in a hundred is hostile; with the same limits as all others, so that a
# judge that takes programs of one problem together takes it among them.
HOSTILE_EVERY = 100
LIMITS = Limits(
    time_limit_s=0.5, memory_limit_bytes=128 * 2**20, output_limit_bytes=2**20
)
DRAWN = 500
GRACE_S = 15.0


def main() -> int:
    """Soak, or be the process that judges."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--programs", type=int, default=100_000)
    parser.add_argument("--every", type=int, default=5_000, help="programs a report")
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--exact", action="store_true", help="judge without screening")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--directory", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.directory is not None:
        judge_all(options)
        return 0
    with tempfile.TemporaryDirectory(prefix="judge-soak-") as name:
        Path(name).chmod(0o711)
        return soak(options, Path(name))


def judge_all(options: argparse.Namespace) -> None:
    """Judge what has no line yet; lines of reports go to standard output."""
    directory: Path = options.directory
    data = json.loads((directory / "workload.json").read_text(encoding="utf-8"))
    lines = directory / "outcomes.jsonl"
    done = _finished(lines)
    settings = judge_settings(workers=options.workers, screen=not options.exact)
    with Judge(settings) as judge, lines.open("a", encoding="utf-8") as file:
        last, unjudged = time.perf_counter(), 0
        jobs = _jobs(data, options.programs, done)
        for count, outcome in enumerate(judge.judge(jobs), len(done) + 1):
            verdict = verdict_of(outcome)
            unjudged += verdict == UNJUDGED
            line: dict[str, Any] = {"key": outcome.key, "verdict": verdict}
            if outcome.error:
                line["error"] = outcome.error[:200]
            file.write(json.dumps(line) + "\n")
            if count % options.every == 0:
                now = time.perf_counter()
                speed = options.every / (now - last)
                last = now
                _report(count, speed, unjudged)


def _finished(lines: Path) -> set[int]:
    """Return the keys that have a line, after cutting off half a line at the end."""
    if not lines.exists():
        return set()
    text = lines.read_bytes()
    whole = text[: text.rfind(b"\n") + 1]
    os.truncate(lines, len(whole))
    return {json.loads(line)["key"] for line in whole.splitlines()}


def _jobs(data: Any, programs: int, done: set[int]) -> Iterator[JudgeJob]:
    tests = [tests_of(pairs) for pairs in data["tests"]]
    hostile = list(hostile_programs().values())
    for key in range(programs):
        if key not in done:
            problem, source, _ = data["programs"][key % len(data["programs"])]
            if key % HOSTILE_EVERY == HOSTILE_EVERY - 1:
                source = hostile[key // HOSTILE_EVERY % len(hostile)]
            text = f"{source.rstrip()}\n# {key}\n"
            solution = Solution(Language.PYTHON3, text)
            yield JudgeJob(key, solution, tests[problem], LIMITS)


def _report(count: int, speed: float, unjudged: int) -> None:
    report = {
        "programs": count,
        "per_s": round(speed, 1),
        "rss_bytes": resident_bytes(),
        "descriptors": len(list(Path("/proc/self/fd").iterdir())),
        "processes": len(descendants(os.getpid())),
        "unjudged": unjudged,
    }
    print(json.dumps(report), flush=True)


def soak(options: argparse.Namespace, directory: Path) -> int:
    """Run the judging process twice and add up."""
    # Whatever the killed process leaves behind becomes ours, and is seen.
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    mix = Source(options.seed, LIMITS).mix(min(DRAWN, options.programs))
    mix.write(directory / "workload.json")
    kill_after = options.programs // 2 // options.every * options.every
    print(
        f"{options.programs} programs, every {HOSTILE_EVERY}th one of "
        f"{len(hostile_programs())} hostile ones; killed after {kill_after}",
        flush=True,
    )
    lives = [_live(options, directory, kill_after)]
    leftovers = _leftovers()
    if kill_after:
        lives.append(_live(options, directory, 0))
        leftovers += _leftovers()
    summary = _add_up(options, directory, mix, lives)
    summary["leftovers"] = leftovers
    summary["files_outside"] = remove_written()
    left = [path.name for path in directory.iterdir() if path.is_dir()]
    summary["leftover_directories"] = len(left)
    print(json.dumps(summary))
    return int(
        leftovers > 0
        or summary["missing"] > 0
        or summary["twice"] > 0
        or summary["hostile_accepted"] > 0
    )


def _live(
    options: argparse.Namespace, directory: Path, kill_after: int
) -> list[dict[str, Any]]:
    """Start the judging process and return its reports; kill it after a report."""
    command = [sys.executable, __file__, "--directory", str(directory)]
    command += ["--programs", str(options.programs), "--every", str(options.every)]
    command += ["--workers", str(options.workers)]
    command += ["--exact"] if options.exact else []
    # Its temporary directories are made in ours, so that those left behind are seen.
    environment = {**os.environ, "TMPDIR": str(directory)}
    child = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
    assert child.stdout is not None
    reports = []
    for report in _reports(child.stdout):
        reports.append(report)
        if kill_after and report["programs"] >= kill_after:
            # In the middle of work, not between two programs.
            time.sleep(0.5)
            child.kill()
            print("killed", flush=True)
            break
    status = child.wait()
    if status not in (0, -signal.SIGKILL):
        raise SystemExit(f"the judging process ended with status {status}")
    return reports


def _reports(stream: IO[bytes]) -> Iterator[dict[str, Any]]:
    for line in stream:
        report: dict[str, Any] = json.loads(line)
        print(
            "{programs:>7} programs, {per_s:>7} per s, ".format(**report)
            + f"{report['rss_bytes'] / 2**20:.1f} MiB, "
            + "{descriptors} descriptors, {processes} processes, ".format(**report)
            + f"{report['unjudged']} unjudged",
            flush=True,
        )
        yield report


def _leftovers() -> int:
    """Return how many processes still run after a moment, and end them."""
    deadline = time.monotonic() + GRACE_S
    while (left := descendants(os.getpid())) and time.monotonic() < deadline:
        _reap()
        time.sleep(0.1)
    for pid in left:
        print(f"left behind: {_name(pid)}", flush=True)
        os.kill(pid, signal.SIGKILL)
    _reap()
    return len(left)


def _name(pid: int) -> str:
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return str(pid)
    return f"{pid} {b' '.join(words)[:100].decode(errors='replace')}"


def _reap() -> None:
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def _add_up(
    options: argparse.Namespace,
    directory: Path,
    mix: Workload,
    lives: list[list[dict[str, Any]]],
) -> dict[str, Any]:
    keys: Counter[int] = Counter()
    verdicts: Counter[str] = Counter()
    hostile: Counter[str] = Counter()
    errors: Counter[str] = Counter()
    unexpected = 0
    with (directory / "outcomes.jsonl").open(encoding="utf-8") as file:
        for line in map(json.loads, file):
            key, verdict = line["key"], line["verdict"]
            keys[key] += 1
            verdicts[verdict] += 1
            if "error" in line:
                errors[line["error"]] += 1
            if key % HOSTILE_EVERY == HOSTILE_EVERY - 1:
                hostile[verdict] += 1
                continue
            program: Program = mix.programs[key % len(mix.programs)]
            unexpected += verdict not in (program.verdict, UNJUDGED)
    reports = [report for life in lives for report in life]
    speeds = [report["per_s"] for report in reports]
    return {
        "programs": options.programs,
        "verdicts": dict(sorted(verdicts.items())),
        "hostile": dict(sorted(hostile.items())),
        "hostile_accepted": hostile["AC"],
        "unjudged": verdicts[UNJUDGED],
        "errors": dict(errors.most_common(5)),
        "unexpected_verdicts": unexpected,
        "missing": sum(key not in keys for key in range(options.programs)),
        "twice": sum(count > 1 for count in keys.values()),
        "rss_growth_bytes": _growth(lives, "rss_bytes"),
        "fd_growth": _growth(lives, "descriptors"),
        "most_processes": max((r["processes"] for r in reports), default=0),
        "programs_per_s": sum(speeds) / len(speeds) if speeds else None,
        "last_over_first_speed": speeds[-1] / speeds[0] if speeds else None,
        "kills": len(lives) - 1,
    }


def _growth(lives: list[list[dict[str, Any]]], name: str) -> int:
    """Return the most that grew within one life, from its first report to its last."""
    return max(
        (int(life[-1][name] - life[0][name]) for life in lives if life), default=0
    )


if __name__ == "__main__":
    sys.exit(main())
