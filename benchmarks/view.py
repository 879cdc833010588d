"""The viewer over a synthetic run of a million samples, and attention at full length.

    make bench-view ARGS="--samples 1000000"

Writes a run as the pipeline would have left it, starts `alphacode view` over it and
asks for every page: first cold, then five times. Beside the time at the clock stands
the server's CPU time, which other work on the machine lengthens less. With `--browser`
also the time from pointing at a token to its paint, in Chromium, at 1,536 source and
768 target tokens. Prints a table and one JSON line.
"""

import argparse
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from alphacode.core.problem import Problem, TestCase
from alphacode.pipeline.ledger import Ledger
from alphacode.store.run_directory import create_or_continue
from alphacode.store.tables import TABLES

NAME = "synthetic"
PART_ROWS = 65_536
CANDIDATES = 8_192
WORDS = [
    "for",
    "while",
    "value",
    "count",
    "total",
    "answer",
    "left",
    "right",
    "index",
    "list",
    "range",
    "print",
    "int",
]
REPEATS = 5
LIMIT_MS = 300.0


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--samples", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--browser", action="store_true")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        started = time.monotonic()
        model = write_model(home / "model", args.seed)
        write_run(home / "runs" / "run", args.samples, args.seed, model)
        print(f"wrote {args.samples:,} samples in {time.monotonic() - started:.1f} s")
        server, url = start(home / "runs")
        try:
            rows = measure(url, server.pid)
            paint = hover(url, args.chromium) if args.browser else None
            memory = peak_bytes(server.pid)
        finally:
            server.terminate()
            server.wait(120)
    report(args, rows, memory, paint)


def write_model(path: Path, seed: int) -> Path:
    """Write a model of random weights that takes 1,536 and 768 tokens."""
    import torch

    from alphacode.model.checkpoint import save_model
    from alphacode.model.config import ModelConfig
    from alphacode.model.transformer import EncoderDecoder
    from alphacode.sampling.model_directory import find_model

    torch.manual_seed(seed)
    shipped = find_model("embedded")
    sizes = json.loads((shipped / "config.json").read_text("utf-8"))["model"]
    sizes |= {"max_source_tokens": 1536, "max_target_tokens": 768}
    path.mkdir(parents=True)
    save_model(path, EncoderDecoder(ModelConfig(**sizes)))
    (path / "tokenizer.model").write_bytes((shipped / "tokenizer.model").read_bytes())
    return path


def write_run(path: Path, samples: int, seed: int, model: Path) -> None:
    """Write a finished run of one problem."""
    draw = np.random.default_rng(seed)
    distinct = max(1, samples * 6 // 10)
    text = " ".join(draw.choice(WORDS, 2400))
    problem = Problem(
        name=NAME,
        description=f"Find the $n$-th value.\n\n{text}",
        public_tests=(TestCase("1\n", "1\n"),),
        private_tests=(TestCase("2\n", "4\n"),),
    )
    identity = {
        "subject": {"problem": NAME},
        "model": "",
        "settings": {"model": str(model), "seed": seed, "submissions": 10},
    }
    with create_or_continue(path, identity) as run:
        Ledger(run, problem)
    write_samples(path, samples, distinct, draw)
    write_verdicts(path, distinct, draw)


def write_samples(
    path: Path, samples: int, distinct: int, draw: np.random.Generator
) -> None:
    """Write the samples; programs of 150 to 600 characters, sample 0 a long one."""
    lines = [
        f"    {a} = {b} + {int(n)}\n"
        for a, b, n in zip(
            draw.choice(WORDS, 4096),
            draw.choice(WORDS, 4096),
            draw.integers(0, 10**6, 4096),
            strict=True,
        )
    ]
    pool = pa.array(lines)
    for number, start in enumerate(range(0, samples, PART_ROWS)):
        count = min(PART_ROWS, samples - start)
        index = np.arange(start, start + count)
        which = np.where(index < distinct, index, draw.integers(0, distinct, count))
        columns = [pool.take(pa.array((which * k + k) % 4096)) for k in range(1, 17)]
        program = pc.binary_join_element_wise(*columns, "")
        if number == 0:
            long = " ".join(draw.choice(WORDS, 900))
            rest = program.slice(1)
            program = pa.concat_arrays([pa.array([f"# {long}\n"]), rest])
        is_cpp = index % 2 == 1
        write_part(
            path / "tables" / "samples",
            "samples",
            number,
            {
                "problem": pa.array([NAME] * count),
                "index": pa.array(index),
                "program_id": names(which),
                "language": pa.array(np.where(is_cpp, "cpp", "python3")),
                "rating": pa.array(draw.integers(8, 36, count) * 100),
                "tags": pa.array(
                    [["math", "dp"] if i % 3 else ["greedy"] for i in index]
                ),
                "is_correct": pa.array(np.ones(count, dtype=bool)),
                "temperature": pa.array(draw.choice([0.1, 0.2, 0.25], count)),
                "program": program,
                "num_tokens": pa.array(draw.integers(40, 700, count)),
                "log_probability": pa.array(-draw.gamma(4.0, 9.0, count)),
                "is_finished": pa.array(draw.random(count) < 0.98),
            },
        )


def write_verdicts(path: Path, distinct: int, draw: np.random.Generator) -> None:
    """Write judgements, clusters, submissions and the report."""
    verdicts = draw.choice(["WA", "RE", "TLE", "CE"], distinct, p=[0.6, 0.2, 0.1, 0.1])
    candidates = np.sort(
        draw.choice(distinct, min(CANDIDATES, distinct), replace=False)
    )
    verdicts[candidates] = "AC"
    for number, start in enumerate(range(0, distinct, PART_ROWS)):
        which = np.arange(start, min(start + PART_ROWS, distinct))
        put_judgements(path, number, "public", which, verdicts[which], draw)
    last = -(-distinct // PART_ROWS)
    hidden = draw.choice(["AC", "WA"], len(candidates), p=[0.1, 0.9])
    put_judgements(path, last, "hidden", candidates, hidden, draw)
    cluster = np.minimum(draw.geometric(0.02, len(candidates)), 400)
    sizes = np.bincount(cluster)
    base = {"problem": NAME, "attempt": 0}
    accepted = [n for n, v in zip(candidates, hidden, strict=True) if v == "AC"][:10]
    report = {
        "problem": NAME, "solved": True, "samples": distinct, "distinct": distinct,
        "compiled": distinct, "passed_examples": len(candidates), "clusters": 400,
        "submitted": len(accepted), "samples_passed_examples": len(candidates),
        "samples_passed_all": int((hidden == "AC").sum()), "unjudged": 0, "notes": [],
        "seconds": 1e4,
        "submissions": [
            {"rank": r, "language": "cpp", "verdict": "AC", "path": "", "cluster": 1}
            for r in range(1, len(accepted) + 1)
        ],
    }  # fmt: skip
    with create_or_continue(
        path, json.loads((path / "settings.json").read_text())
    ) as run:
        run.append(
            "clusters",
            [
                {**base, "cluster": int(c), "kind": "behaviour",
                 "num_samples": int(sizes[c]), "program_id": f"{int(n):016x}"}
                for c, n in zip(cluster, candidates, strict=True)
            ],
        )  # fmt: skip
        run.append(
            "submissions",
            [
                {**base, "rank": r, "index": int(n), "program_id": f"{int(n):016x}",
                 "language": "python3", "cluster": 1, "cluster_samples": 9, "path": ""}
                for r, n in enumerate(accepted, 1)
            ],
        )  # fmt: skip
        row = {**base, "solved": True, "samples": distinct, "seconds": 1e4}
        run.append("metrics", [{**row, "report": json.dumps(report)}])


def put_judgements(
    path: Path, number: int, stage: str, which: Any, verdicts: Any, draw: Any
) -> None:
    """Write one part of judgements."""
    count = len(which)
    told = np.where(verdicts == "CE", "error: expected ';' before '}' token " * 6, "")
    write_part(
        path / "tables" / "judgements",
        "judgements",
        number,
        {
            "problem": pa.array([NAME] * count),
            "stage": pa.array([stage] * count),
            "program_id": names(which),
            "verdict": pa.array(verdicts),
            "tests_run": pa.array(np.ones(count, dtype=np.int64)),
            "cpu_s": pa.array(draw.random(count)),
            "wall_s": pa.array(draw.random(count)),
            "memory_bytes": pa.array(draw.integers(10**6, 10**8, count)),
            "message": pa.array(told),
            "error": pa.array([""] * count),
        },
    )


def names(which: Any) -> pa.Array:
    """Return a program's id per number."""
    return pa.array([f"{int(n):016x}" for n in which])


def write_part(folder: Path, table: str, number: int, columns: dict[str, Any]) -> None:
    """Write one part as the store does: its name, its row groups, its compression."""
    schema = TABLES[table]
    count = len(columns["problem"])
    arrays = [
        columns[field.name].cast(field.type)
        if field.name in columns
        else pa.nulls(count, field.type)
        for field in schema
    ]
    folder.mkdir(parents=True, exist_ok=True)
    pq.write_table(
        pa.Table.from_arrays(arrays, schema=schema),
        folder / f"{number:08d}-{number:08d}.parquet",
        compression="zstd",
        row_group_size=16_384,
    )


def start(home: Path) -> tuple["subprocess.Popen[str]", str]:
    """Start the viewer; return it and its address."""
    command = [sys.executable, "-m", "alphacode", "view", str(home), "--port", "0"]
    server = subprocess.Popen(
        [*command, "--no-browser", "--json"], stdout=subprocess.PIPE, text=True
    )
    assert server.stdout
    return server, json.loads(server.stdout.readline())["url"].rstrip("/")


def measure(url: str, pid: int) -> list[tuple[str, float, float, float, int]]:
    """Return each page's cold and warm time and warm CPU time in ms, and its size."""
    run = re.search(r'href="(/runs/[^"]+)"', ask(url + "/")[1].decode())
    assert run
    base = f"{run[1]}/problems/1"
    many = "&".join(f"index={n * 19_999}" for n in range(50))
    paths = {
        "runs": "/",
        "run": run[1],
        "problem": base,
        "clusters": f"{base}/clusters",
        "two clusters": f"{base}/clusters?left=3&right=40",
        "samples": f"{base}/samples",
        "samples, page 10,000": f"{base}/samples?page=10000",
        "samples by log probability": f"{base}/samples?sort=log_probability",
        "samples, five filters": f"{base}/samples?language=cpp&verdict=WA&rating=1200"
        "&tag=dp&temperature=0.25&sort=copies&descending=1",
        "samples of a cluster": f"{base}/samples?cluster=3",
        "samples with a text": f"{base}/samples?text=total+%3D+left",
        "sample": f"{base}/samples/777777",
        "previews of a page": f"{base}/previews?index=0&index=1&index=2",
        "previews, 50 places": f"{base}/previews?{many}",
        "attention: page": f"{base}/samples/0/attention",
        "attention: first data": f"{base}/samples/0/attention/data",
        "attention: mean": f"{base}/samples/0/attention/weights",
        "attention: one head": f"{base}/samples/0/attention/weights?layer=1&head=2",
        "attention: a token's heads": f"{base}/samples/0/attention/token?position=700",
        "attention: saliency": f"{base}/samples/0/attention/saliency?position=700",
    }
    rows = []
    for name, path in paths.items():
        cold, body = ask(url + path)
        before = cpu_ms(pid)
        warm = statistics.median(ask(url + path)[0] for _ in range(REPEATS))
        spent = (cpu_ms(pid) - before) / REPEATS
        rows.append((name, cold, warm, spent, len(body)))
        told = f"{name}: {cold:.0f} {warm:.0f} {spent:.0f} ms"
        told += f", {peak_bytes(pid) / 2**20:.0f} MiB at most so far"
        print(told, file=sys.stderr, flush=True)
    return rows


def cpu_ms(pid: int) -> float:
    """Return the CPU time that a process has used, in steps of 10 ms."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def ask(url: str) -> tuple[float, bytes]:
    """Return the milliseconds of a request, and its body."""
    started = time.perf_counter()
    with urllib.request.urlopen(url, timeout=600) as answer:
        body = answer.read()
    return 1000 * (time.perf_counter() - started), body


def hover(url: str, chromium: str) -> dict[str, float]:
    """Return milliseconds from pointing at a token to after its paint, in a browser."""
    from playwright.sync_api import sync_playwright

    run = re.search(r'href="(/runs/[^"]+)"', ask(url + "/")[1].decode())
    assert run
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=chromium, args=["--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.goto(f"{url}{run[1]}/problems/1/samples/0/attention")
        node = page.locator("[data-attention]")
        page.wait_for_selector("[data-ready]", timeout=120_000)
        spans = page.locator('[data-side="target"] span')
        times = []
        for number in range(40):
            spans.nth(number * 9 % spans.count()).hover()
            page.wait_for_timeout(60)
            times.append(float(node.get_attribute("data-paint-ms") or "nan"))
        tokens = {side: page.locator(f'[data-side="{side}"] span').count()
                  for side in ("source", "target")}  # fmt: skip
        browser.close()
    times.sort()
    return {"median_ms": statistics.median(times), "p95_ms": times[37],
            "max_ms": times[-1], **tokens}  # fmt: skip


def peak_bytes(pid: int) -> int:
    """Return the most memory that a process has held."""
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) * 1024 if found else 0


def report(args: Any, rows: Any, memory: int, paint: Any) -> None:
    """Print the table and the JSON line."""
    print(
        "\n| page | cold, ms | warm, ms | CPU of it, ms | kB |\n|---|---|---|---|---|"
    )
    for name, cold, warm, cpu, size in rows:
        print(
            f"| {name} | {cold:,.0f} | {warm:,.0f} | {cpu:,.0f} | {size / 1000:,.0f} |"
        )
    print(f"\nmemory of the server, at most: {memory / 2**20:,.0f} MiB")
    if paint:
        print(f"pointing to paint: {paint}")
    load = os.getloadavg()[0]
    print(
        json.dumps(
            {
                "benchmark": "view",
                "samples": args.samples,
                "seed": args.seed,
                "cores": os.cpu_count(),
                "load": load,
                "machine": platform.machine(),
                "pages": {
                    name: {
                        "cold_ms": round(cold, 1),
                        "warm_ms": round(warm, 1),
                        "warm_cpu_ms": round(cpu, 1),
                    }
                    for name, cold, warm, cpu, _ in rows
                },
                "memory_bytes": memory,
                "paint": paint,
                "slow": [row[0] for row in rows if row[2] > LIMIT_MS],
            }
        )
    )


if __name__ == "__main__":
    main()
