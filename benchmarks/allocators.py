"""Training on CPU cores by how memory is kept; the last line is JSON.

    make bench-allocators ARGS="--rounds 3 --steps 120"

The same run, `alphacode train finetune --preset embedded` on curriculum problems, under
different allocators, each told by its environment: the C library's as training tunes
it, with huge pages of its own or of torch's, and jemalloc that keeps freed memory for a
minute, for ever, or for ever in huge pages. Rounds alternate between them, ratios are
taken within a round, medians over rounds; the speed of a run is that of its second
half, when its memory has grown. All of them compute the same numbers, which the losses
of the last steps show.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from alphacode.curriculum import generate
from alphacode.data.writers import write_problems
from judge_peers.report import command, keep, machine

BASE = "glibc"
_HUGE = "glibc.malloc.hugetlb=1"


@dataclass(slots=True)
class Outcome:
    """What one run came to."""

    tokens_per_s: float
    faults_per_step: float
    """Minor page faults of the whole process, its start included, by steps."""
    memory_gib: float
    loss: float


def variants() -> dict[str, dict[str, str]]:
    """Return the environments by name.

    Raises:
      SystemExit: this system has no jemalloc.
    """
    found = sorted(Path("/usr").glob("lib*/**/libjemalloc.so.2"))
    if not found:
        raise SystemExit("jemalloc is missing: apt-get install libjemalloc2")
    kept = "dirty_decay_ms:-1,muzzy_decay_ms:-1,narenas:2"
    minute = "dirty_decay_ms:60000,muzzy_decay_ms:60000,narenas:2"
    preload = {"LD_PRELOAD": str(found[0])}
    return {
        BASE: {},
        "glibc, huge pages": {"GLIBC_TUNABLES": _HUGE},
        "torch's huge pages": {"THP_MEM_ALLOC_ENABLE": "1"},
        "jemalloc, freed memory kept for a minute": {**preload, "MALLOC_CONF": minute},
        "jemalloc, kept for ever": {**preload, "MALLOC_CONF": kept},
        "jemalloc, kept, huge pages": {
            **preload,
            "MALLOC_CONF": f"thp:always,{kept}",
        },
    }


def train(problems: Path, place: Path, steps: int, change: dict[str, str]) -> Outcome:
    """Train anew under an environment and return what it came to.

    Raises:
      SystemExit: training failed.
    """
    words = [sys.executable, "-m", "alphacode", "train", "finetune", str(problems)]
    words += ["--preset", "embedded", "--run-dir", str(place)]
    words += ["--set", f"training.steps={steps}", "--set", "training.log_steps=10"]
    words += ["--set", "training.writes_report=false"]
    kept = {k: v for k, v in os.environ.items() if k != "LD_PRELOAD"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_minflt
    done = subprocess.run(
        words, env=kept | change, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"training failed: {done.stderr[-2000:]}")
    faults = resource.getrusage(resource.RUSAGE_CHILDREN).ru_minflt - before
    lines = (place / "metrics.jsonl").read_text().splitlines()
    rows = [json.loads(line) for line in lines]
    late = [row["tokens_per_s"] for row in rows if row["step"] > steps // 2]
    return Outcome(
        tokens_per_s=statistics.harmonic_mean(late),
        faults_per_step=faults / steps,
        memory_gib=rows[-1]["memory_bytes"] / 2**30,
        loss=rows[-1]["losses"]["total"],
    )


def table(outcomes: dict[str, list[Outcome]]) -> tuple[list[str], dict[str, float]]:
    """Return the lines of the table, and the speed of each beside the first."""
    lines, ratios = [], {}
    form = "{:42} {:>9} {:>7} {:>9} {:>6}"
    lines.append(form.format("allocator", "tokens/s", "ratio", "faults", "GiB"))
    for name, runs in outcomes.items():
        pairs = zip(runs, outcomes[BASE], strict=True)
        ratios[name] = statistics.median(
            a.tokens_per_s / b.tokens_per_s for a, b in pairs
        )
        lines.append(
            form.format(
                name,
                f"{statistics.median(run.tokens_per_s for run in runs):,.0f}",
                f"{ratios[name]:.2f}",
                f"{statistics.median(run.faults_per_step for run in runs):,.0f}",
                f"{statistics.median(run.memory_gib for run in runs):.1f}",
            )
        )
    return lines, ratios


def main() -> None:
    """Train in rounds, print the table and one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3, help="runs of each")
    parser.add_argument("--steps", type=int, default=120, help="steps of a run")
    parser.add_argument("--problems", type=int, default=4000, help="problems of a run")
    parser.add_argument("--seed", type=int, default=1, help="of the problems")
    parser.add_argument("--results", type=Path, help="folder for the table and record")
    options = parser.parse_args()
    began = time.monotonic()
    chosen = variants()
    outcomes: dict[str, list[Outcome]] = {name: [] for name in chosen}
    with tempfile.TemporaryDirectory() as folder:
        problems = Path(folder) / "problems.jsonl"
        write_problems(problems, generate(options.problems, options.seed))
        for number in range(options.rounds):
            for name, change in chosen.items():
                place = Path(folder) / f"{number}-{list(chosen).index(name)}"
                outcomes[name].append(train(problems, place, options.steps, change))
                print(f"round {number + 1}: {name}: {outcomes[name][-1]}", flush=True)
    lines, ratios = table(outcomes)
    losses = sorted({run.loss for runs in outcomes.values() for run in runs})
    title = f"{command()}, {time.monotonic() - began:.0f} s"
    text = "\n".join([title, "", *lines, ""])
    print("\n" + text)
    record = {
        "command": command(),
        "machine": machine(),
        "ratios": ratios,
        "last_losses": losses,
        "runs": {
            name: [asdict(run) for run in runs] for name, runs in outcomes.items()
        },
    }
    if options.results:
        keep(options.results, "allocators", text, record)
    print(json.dumps({"tokens_per_s_beside_glibc": ratios, "last_losses": losses}))


if __name__ == "__main__":
    main()
