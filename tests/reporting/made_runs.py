"""Run directories made row by row, with all that a run's tables can hold."""

import json
import random
from pathlib import Path
from typing import Any

from alphacode.store.run_directory import create_or_continue

HOSTILE = (
    "</title><script>alert(1)</script>",
    "a|b`c` *d* _e_ [f](javascript:alert(1)) ![g](http://h) <img src=x onerror=i>",
    "\"'><svg onload=alert(2)>",
    "line\nbreak\r\n# heading\n\n- item",
    "null \x00 escape \x1b[31m direction \u202e\u2066 surrogate ?",
    "{{ 7*7 }} ${7*7} &lt;b&gt; &amp;",
    "x" * 5000,
    "",
)


def settings_of(samples: int, model: str = "embedded") -> dict[str, Any]:
    return {
        "layout": 1,
        "subject": {"problems": "<b>set</b>.jsonl"},
        "model": "0123abcd",
        "settings": {
            "model": model,
            "seed": 3,
            "submissions": 2,
            "sampling": {"samples": samples, "languages": ["python3", "cpp"]},
        },
    }


def make_run(
    path: Path, names: list[str], *, samples: int = 40, seed: int = 0, **more: Any
) -> Path:
    """Write a run of problems at random; every third one has something special."""
    rng = random.Random(seed)
    with create_or_continue(path, settings_of(samples, **more)) as run:
        tables: dict[str, list[dict[str, Any]]] = {}
        for number, name in enumerate(names):
            rows = problem_rows(rng, name, samples, number)
            for table, of_table in rows.items():
                tables.setdefault(table, []).extend(of_table)
            if number % 100 == 99 or number == len(names) - 1:
                for table, all_rows in tables.items():
                    run.append(table, all_rows)
                tables.clear()
    return path


def problem_rows(
    rng: random.Random, name: str, samples: int, number: int
) -> dict[str, list[dict[str, Any]]]:
    has_hidden = number % 6 != 5
    fails = number % 6 == 4
    is_finished = number % 8 != 7
    pool = [f"{number}-{i}" for i in range(rng.randint(2, max(3, samples // 3)))]
    drawn = [(i, rng.choice(pool)) for i in range(samples)]
    verdict = {p: rng.choice(["AC", "AC", "WA", "CE", "RE", "TLE"]) for p in pool}
    used = dict.fromkeys(p for _, p in drawn)
    # A sample that was stored twice, as after a kill, counts once.
    sample_rows = [sample(name, i, p) for i, p in [*drawn, drawn[0]]]
    judged = [judgement(name, "public", p, verdict[p]) for p in used]
    if fails:
        judged.append(judgement(name, "public", next(iter(used)), None))
        verdict[next(iter(used))] = ""
    passing = [p for p in used if verdict[p] == "AC"]
    right = {p: rng.choice(["AC", "WA"]) for p in passing}
    if has_hidden:
        judged += [judgement(name, "hidden", p, right[p]) for p in passing]
        # Judged twice: the last counts.
        judged += [judgement(name, "hidden", p, right[p]) for p in passing[:1]]
    sizes = {p: sum(q == p for _, q in drawn) for p in passing}
    clusters, submissions = [], []
    for attempt in (0, 1):
        order = sorted(passing, key=lambda p: -sizes[p])
        groups = [order[i : i + 2] for i in range(0, len(order), 2)][: 3 + attempt]
        for rank, group in enumerate(groups, 1):
            total = sum(sizes[p] for p in group)
            clusters += [cluster(name, attempt, rank, total, p) for p in group]
        chosen = [(rank, group[0]) for rank, group in enumerate(groups, 1)][:2]
        submissions += [
            submission(name, attempt, i, p, rank)
            for i, (rank, p) in enumerate(chosen, 1)
        ]
    won = any(right[p] == "AC" for _, p in chosen)
    solved = None if not has_hidden or (fails and not won) else won
    report = json.dumps({"rebuilt_counts": None, "unjudged": int(fails)})
    metrics = {"problem": name, "attempt": 1, "solved": solved, "samples": samples}
    metrics |= {"seconds": 2.5 + number, "report": report}
    stage = {"problem": name, "stage": "sampling", "samples": samples}
    stage |= {"stopped_early": False, "seconds": 1.25, "sampler_idle_s": 0.25}
    times = {"selection": 0.5, "hidden": 0.25}
    later = [{"problem": name, "stage": s, "seconds": t} for s, t in times.items()]
    test = {"input": ["1"], "output": ["2"]}
    none: dict[str, list[str]] = {"input": [], "output": []}
    problem = {"name": name, "digest": "d", "description": name, "public_tests": test}
    problem |= {"private_tests": test if has_hidden else none, "generated_tests": none}
    problem |= {"cf_rating": 800 + 400 * (number % 4), "cf_tags": ["math", "<i>dp</i>"]}
    problem |= {"difficulty": (None, 0, 1, 7)[number % 4]}
    return {
        "problems": [problem],
        "samples": sample_rows,
        "judgements": judged,
        "stages": [{**stage, "judge_idle_s": 0.5}, *later] if is_finished else [],
        "clusters": clusters if is_finished else [],
        "submissions": submissions if is_finished else [],
        "metrics": [metrics] if is_finished else [],
    }


def sample(name: str, index: int, program: str) -> dict[str, Any]:
    language = "python3" if int(program.rpartition("-")[2]) % 2 else "cpp"
    row = {"problem": name, "index": index, "program_id": program}
    row |= {"language": language, "tags": [], "is_correct": True, "temperature": 1.0}
    return {**row, "program": "<script>" + program, "num_tokens": 7}


def judgement(
    name: str, stage: str, program: str, verdict: str | None
) -> dict[str, Any]:
    row = {"problem": name, "stage": stage, "program_id": program, "verdict": verdict}
    error = "" if verdict else "the box <broke>"
    return {**row, "cpu_s": 0.5, "error": error, "message": "<b>no</b>"}


def cluster(
    name: str, attempt: int, rank: int, size: int, program: str
) -> dict[str, Any]:
    row = {"problem": name, "attempt": attempt, "cluster": rank, "num_samples": size}
    return {**row, "kind": "behaviour", "program_id": program}


def submission(
    name: str, attempt: int, rank: int, program: str, from_cluster: int
) -> dict[str, Any]:
    row = {"problem": name, "attempt": attempt, "rank": rank, "program_id": program}
    return {**row, "index": 0, "language": "cpp", "cluster": from_cluster}
