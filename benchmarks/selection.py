"""Selection of a million candidate records of one problem: time and memory.

    make bench-selection                or, with options:
    make bench-selection ARGS="--records 200000 --inputs 20"

Records are a program's name, its samples and what it did on each of 50 inputs, made up:
behaviours have sizes that fall as those of real clusters do, some programs fail on some
inputs, some on all. They are added to a `BehaviourTable` one by one, clusters are made
and ten programs chosen. Each size runs in a process of its own, several times; time
is the processor's and counts what selection does, memory is the process's largest,
records and programs themselves included. `plain` keeps every signature as text and
groups by it, as one would write it down. The clusters that come out are compared with
those put in.

Ends with a table, result files in `benchmarks/results` and a line of JSON: time per
record of the largest size over that of the smallest, and against `plain`.
"""

import argparse
import hashlib
import json
import random
import resource
import statistics
import subprocess
import sys
import time
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from alphacode.core.files import write_json, write_text
from alphacode.core.problem import Language
from alphacode.selection.behaviour_table import BehaviourTable
from alphacode.selection.deduplication import DistinctProgram
from alphacode.selection.submission import choose_submissions
from judge_peers.report import command, machine

HERE = Path(__file__).resolve().parent
SUBMISSIONS = 10
LIMIT_BYTES = 2 * 10**9
# Of behaviours: fails on every input; on a few of them.
FAILING_SHARE, FLAKY_SHARE = 0.01, 0.1


class Record(NamedTuple):
    """A candidate: its behaviour's number, and what it did on each input."""

    name: str
    behaviour: int
    symbols: list[str]


def records(count: int, inputs: int, seed: int) -> Iterator[Record]:
    """Yield made-up candidates; of one in ten the behaviour is its own."""
    rng = random.Random(seed)
    for number in range(count):
        # Ranks fall as 1/r, up to a tenth of the records.
        behaviour = int((count / 10 + 1) ** rng.random()) - 1
        if rng.random() < 0.1:
            behaviour = count + number
        name = hashlib.blake2b(number.to_bytes(8, "big"), digest_size=8).hexdigest()
        yield Record(name, behaviour, symbols_of(behaviour, inputs, seed))


def symbols_of(behaviour: int, inputs: int, seed: int) -> list[str]:
    """Return what a behaviour is on each input."""
    key = key_of(behaviour, seed)
    digits = hashlib.shake_128(key).hexdigest(8 * inputs)
    kind = share_of(key)
    if kind < FAILING_SHARE:
        return ["RE"] * inputs
    symbols = [digits[start : start + 16] for start in range(0, 16 * inputs, 16)]
    if kind < FLAKY_SHARE:
        symbols[: inputs // 10] = ["TLE"] * (inputs // 10)
    return symbols


def key_of(behaviour: int, seed: int) -> bytes:
    """Return what a behaviour is made from."""
    return f"{seed} {behaviour}".encode()


def noting(found: Iterator[Record], into: "array[int]") -> Iterator[Record]:
    """Yield records, noting their behaviours."""
    for record in found:
        into.append(record.behaviour)
        yield record


def share_of(key: bytes) -> float:
    """Return a number in [0, 1) for a key."""
    digest = hashlib.blake2b(key, digest_size=4).digest()
    return int.from_bytes(digest, "big") / 2**32


class Chosen(NamedTuple):
    """What a contestant came to."""

    seconds: float
    clusters: dict[frozenset[str], int]
    submitted: list[str]


def ours(found: Iterator[Record], programs: Sequence[DistinctProgram]) -> Chosen:
    """Select as the selectors do; what it takes to make records does not count."""
    table, spent = BehaviourTable(), 0.0
    for record in found:
        started = time.process_time()
        table.add(record.name, 1, record.symbols)
        spent += time.process_time() - started
    started = time.process_time()
    clustering = table.clustering(seed=0)
    submitted = choose_submissions(clustering.clusters, programs, SUBMISSIONS, 0)
    spent += time.process_time() - started
    sizes = {frozenset(c.program_ids): c.num_samples for c in clustering.clusters}
    return Chosen(spent, sizes, [each.program_id for each in submitted])


def plain(found: Iterator[Record], programs: Sequence[DistinctProgram]) -> Chosen:
    """Keep all signatures as text, then group and choose."""
    signatures: dict[str, str] = {}
    spent = 0.0
    for record in found:
        started = time.process_time()
        signatures[record.name] = " ".join(record.symbols)
        spent += time.process_time() - started
    started = time.process_time()
    groups: dict[str, list[str]] = defaultdict(list)
    for name, signature in signatures.items():
        symbols = signature.split()
        key = "RE" if all(symbol in ("RE", "TLE") for symbol in symbols) else signature
        groups[key].append(name)
    order = sorted(groups.values(), key=len, reverse=True)
    submitted = [names[0] for names in order[:SUBMISSIONS]]
    spent += time.process_time() - started
    return Chosen(spent, {frozenset(n): len(n) for n in groups.values()}, submitted)


CONTESTANTS: dict[str, Callable[..., Chosen]] = {"ours": ours, "plain": plain}


def run_one(options: argparse.Namespace) -> dict[str, Any]:
    """Run one contestant on one size, in this process."""
    names = [
        hashlib.blake2b(number.to_bytes(8, "big"), digest_size=8).hexdigest()
        for number in range(options.records)
    ]
    programs = tuple(
        DistinctProgram(
            program_id=name, language=Language.CPP, program="", indices=(index,)
        )
        for index, name in enumerate(names)
    )
    behaviours = array("q")
    found = noting(records(options.records, options.inputs, options.seed), behaviours)
    chosen = CONTESTANTS[options.contestant](found, programs)
    # Before the check, which has a memory of its own.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    planted: dict[int | str, set[str]] = defaultdict(set)
    for name, behaviour in zip(names, behaviours, strict=True):
        is_failing = share_of(key_of(behaviour, options.seed)) < FAILING_SHARE
        planted["failing" if is_failing else behaviour].add(name)
    is_exact = chosen.clusters == {frozenset(n): len(n) for n in planted.values()}
    return {
        "contestant": options.contestant,
        "records": options.records,
        "clusters": len(chosen.clusters),
        "submitted": len(chosen.submitted),
        "seconds": chosen.seconds,
        "peak_bytes": peak,
        "is_exact": is_exact,
    }


def measure(options: argparse.Namespace) -> list[dict[str, Any]]:
    """Run every size in processes of their own, rounds alternating."""
    sizes = [options.records // part for part in (8, 4, 2, 1)]
    jobs = [("ours", size) for size in sizes] + [("plain", options.records)]
    results = []
    for number in range(options.rounds):
        for contestant, size in jobs:
            command = [sys.executable, str(Path(__file__)), "--contestant", contestant]
            command += ["--records", str(size), "--inputs", str(options.inputs)]
            command += ["--seed", str(options.seed + number)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            results.append({"round": number, **json.loads(done.stdout)})
            print(done.stdout.strip(), file=sys.stderr)
    return results


def summary(results: Sequence[dict[str, Any]], records: int) -> dict[str, Any]:
    """Return the ratios: medians over rounds of ratios within a round."""
    by_round: dict[int, dict[tuple[str, int], dict[str, Any]]] = defaultdict(dict)
    for each in results:
        by_round[each["round"]][each["contestant"], each["records"]] = each
    growth, faster, smaller = [], [], []
    for found in by_round.values():
        largest, least = found["ours", records], found["ours", records // 8]
        other = found["plain", records]
        per_record = largest["seconds"] / largest["records"]
        growth.append(per_record / (least["seconds"] / least["records"]))
        faster.append(other["seconds"] / largest["seconds"])
        smaller.append(other["peak_bytes"] / largest["peak_bytes"])
    peak = max(
        each["peak_bytes"]
        for each in results
        if (each["contestant"], each["records"]) == ("ours", records)
    )
    return {
        "records": records,
        "time_per_record_over_an_eighth": round(statistics.median(growth), 3),
        "speed_over_plain": round(statistics.median(faster), 3),
        "memory_of_plain_over_ours": round(statistics.median(smaller), 3),
        "peak_gb": round(peak / 10**9, 3),
        "is_below_2_gb": peak < LIMIT_BYTES,
        "is_exact": all(each["is_exact"] for each in results),
    }


def table_of(results: Sequence[dict[str, Any]]) -> str:
    """Return the medians as Markdown."""
    groups: dict[tuple[str, int], list[dict[str, Any]]] = defaultdict(list)
    for each in results:
        groups[each["contestant"], each["records"]].append(each)
    lines = [
        "| | records | clusters | s | us per record | peak GB | exact |",
        "|---|---:|---:|---:|---:|---:|---|",
    ]
    for (contestant, size), found in groups.items():
        seconds = statistics.median(each["seconds"] for each in found)
        peak = max(each["peak_bytes"] for each in found) / 10**9
        clusters = round(statistics.median(each["clusters"] for each in found))
        exact = "yes" if all(each["is_exact"] for each in found) else "NO"
        lines.append(
            f"| {contestant} | {size:,} | {clusters:,} | {seconds:.1f} | "
            f"{seconds / size * 1e6:.1f} | {peak:.2f} | {exact} |"
        )
    return "\n".join(lines)


def main() -> int:
    """Measure, or be one process of it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--records", type=int, default=1_000_000)
    parser.add_argument("--inputs", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=HERE / "results")
    parser.add_argument("--contestant", choices=CONTESTANTS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.contestant:
        print(json.dumps(run_one(options)))
        return 0
    about = {**machine(), "command": command()}
    results = measure(options)
    ratios = summary(results, options.records)
    text = table_of(results)
    print(text)
    stem = f"selection-{time.strftime('%Y-%m-%d')}"
    facts = "\n".join(f"- {name}: {value}" for name, value in about.items())
    write_text(
        options.out / f"{stem}.md",
        f"# Selection of {options.records:,} candidate records\n\n{facts}\n\n{text}\n\n"
        f"    {json.dumps(ratios)}\n",
    )
    write_json(
        options.out / f"{stem}.json",
        {"machine": about, "results": results, "ratios": ratios},
    )
    print(json.dumps(ratios))
    return 0


if __name__ == "__main__":
    sys.exit(main())
