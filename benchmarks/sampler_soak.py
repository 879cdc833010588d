"""Very many samples of one problem, killed and resumed; the last line is JSON.

    make bench-sampler_soak ARGS="--samples 100000"

`alphacode solve` draws and judges them twice: once undisturbed, and once killed (kill
-9) after a third and after two thirds and begun again. Both must end with the same
samples and the same submissions. Memory of the process that draws and the time of each
tenth of the samples are read while the first run is under way.
"""

import argparse
import json
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

from alphacode.core.errors import RunError
from alphacode.store.run_directory import RunDirectory
from judge_peers.report import machine

ROOT = Path(__file__).resolve().parents[1]
POLL_S = 1.0


@dataclass(slots=True)
class Tenth:
    """When a tenth of the samples was stored, and what the process held then."""

    samples: int
    seconds: float
    resident_mib: float


def command(options: argparse.Namespace, run: Path) -> list[str]:
    """Return the command of one run."""
    changes = [change for each in options.set for change in ("--set", each)]
    return [
        *(sys.executable, "-m", "alphacode", "solve", str(options.problem)),
        *("--samples", str(options.samples), "--languages", options.languages),
        *("--run-dir", str(run), "--json", *changes),
    ]


def stored(run: Path) -> int:
    """Return how many samples a run holds."""
    try:
        return RunDirectory.for_reading(run).read("samples", ["index"]).num_rows
    except (RunError, FileNotFoundError):
        return 0


def resident_mib(pid: int) -> float:
    """Return the memory of a process."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def start(options: argparse.Namespace, run: Path) -> subprocess.Popen[bytes]:
    """Start a run; what it says on the way goes to a file beside it."""
    run.parent.mkdir(parents=True, exist_ok=True)
    with run.with_suffix(".log").open("ab") as log:
        return subprocess.Popen(
            command(options, run), stdout=subprocess.DEVNULL, stderr=log
        )


def undisturbed(options: argparse.Namespace, run: Path) -> list[Tenth]:
    """Run to the end; return how it went."""
    tenths: list[Tenth] = []
    began = time.monotonic()
    with start(options, run) as process:
        while process.poll() is None:
            time.sleep(POLL_S)
            count = stored(run)
            while count * 10 >= options.samples * (len(tenths) + 1):
                seconds = time.monotonic() - began
                held = resident_mib(process.pid) if process.poll() is None else 0.0
                tenths.append(Tenth(count, seconds, held))
        if process.returncode not in (0, 1):
            raise SystemExit(f"the run ended with status {process.returncode}")
    return tenths


def killed_twice(options: argparse.Namespace, run: Path) -> list[int]:
    """Run, with two kills on the way; return how many samples were stored at each."""
    found = []
    for share in (1 / 3, 2 / 3, None):
        with start(options, run) as process:
            while share is not None and stored(run) < share * options.samples:
                if process.poll() is not None:
                    raise SystemExit(f"the run ended with status {process.returncode}")
                time.sleep(POLL_S / 4)
            if share is not None:
                process.send_signal(signal.SIGKILL)
        if share is not None:
            found.append(stored(run))
    return found


def table_of(run: Path, name: str, order: str) -> pa.Table:
    """Return a table of a run in an order that does not depend on when rows came."""
    return RunDirectory.for_reading(run).read(name).sort_by(order)


def compare(first: Path, second: Path) -> dict[str, Any]:
    """Return what two runs have alike."""
    samples = [table_of(run, "samples", "index") for run in (first, second)]
    chosen = [table_of(run, "submissions", "rank") for run in (first, second)]
    return {
        "samples": samples[1].num_rows,
        "distinct": len(set(samples[0]["program_id"].to_pylist())),
        "same_samples": samples[0].equals(samples[1]),
        "same_submissions": chosen[0].equals(chosen[1]),
    }


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--samples", type=int, default=100_000)
    parser.add_argument(
        "--problem", type=Path, default=ROOT / "examples" / "problems" / "average-mark"
    )
    parser.add_argument("--languages", default="python3")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "sampler-soak")
    options = parser.parse_args()
    first, second = options.out / "undisturbed", options.out / "killed"
    if first.exists() or second.exists():
        raise SystemExit(f"{options.out} holds runs already; name another with --out")
    print(json.dumps(machine()))
    tenths = undisturbed(options, first)
    print(f"{'samples':>9s} {'seconds':>8s} {'per s':>7s} {'MiB':>7s}")
    rates, before = [], Tenth(0, 0.0, 0.0)
    for tenth in tenths:
        rate = (tenth.samples - before.samples) / max(
            tenth.seconds - before.seconds, 1e-9
        )
        rates.append(rate)
        print(
            f"{tenth.samples:9d} {tenth.seconds:8.0f} {rate:7.0f} "
            f"{tenth.resident_mib:7.0f}",
            flush=True,
        )
        before = tenth
    kills = killed_twice(options, second)
    print(f"killed at {kills[0]} and {kills[1]} samples")
    held = [tenth.resident_mib for tenth in tenths if tenth.resident_mib]
    result = {
        **compare(first, second),
        "killed_at": kills,
        "last_rate_over_second": round(rates[-1] / rates[1], 2),
        "last_memory_over_second": round(held[-1] / held[1], 2),
        "most_mib": round(max(held)),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
