"""The parts of a page on what a run took, what it was told, and what made it."""

import json
from collections.abc import Mapping
from typing import Any

from alphacode.core.settings import leaves
from alphacode.reporting import charts
from alphacode.reporting.document import (
    Block,
    Fold,
    Heading,
    Paragraph,
    Picture,
    Pictures,
    Table,
)
from alphacode.reporting.facts import RunFacts
from alphacode.reporting.text import count, percent, seconds


def costs(run: RunFacts) -> list[Block]:
    """Return time and cost by stage."""
    problems = run.problems
    stage = sum(problem.stage_s for problem in problems)
    total = sum(problem.total_s for problem in problems)
    later = {
        name: sum(problem.later_s.get(name, 0.0) for problem in problems)
        for name in ("selection", "hidden")
    }
    # A killed process that came to the end of a stage is in the stage's time alone.
    rest = max(0.0, total - stage - sum(later.values()))
    sampler = sum(problem.sampler_idle_s for problem in problems)
    judge = sum(problem.judge_idle_s for problem in problems)
    cpu = {
        name: sum(problem.counts.cpu_s.get(name, 0.0) for problem in problems)
        for name in ("public", "hidden")
    }
    tokens = sum(problem.counts.tokens for problem in problems)
    samples = sum(problem.counts.samples for problem in problems)
    share = stage or 1.0
    wall = stage + sum(later.values()) + rest
    rows = [
        ["drawing and judging on the examples, wall", seconds(stage)],
        ["- of it the sampler waited for the judge", percent(sampler / share)],
        ["- of it the judge had nothing to run", percent(judge / share)],
        *([name, seconds(value)] for name, value in _later(later, rest)),
        ["CPU of programs judged on the examples", seconds(cpu["public"])],
        ["CPU of programs judged on hidden tests", seconds(cpu["hidden"])],
        ["tokens drawn", count(tokens)],
        ["samples a second of the first stage", f"{samples / share:.3g}"],
        *_usage_rows(run.usage),
    ]
    bars = [
        charts.Bar(
            "wall",
            [
                ("f0", "draw, judge on examples", stage),
                ("f1", "cluster, select", later["selection"]),
                ("f4", "judge on hidden tests", later["hidden"]),
                ("f5", "the rest", rest),
            ],
            seconds(wall),
        ),
        charts.Bar(
            "CPU of programs",
            [
                ("f2", "on examples", cpu["public"]),
                ("f3", "on hidden tests", cpu["hidden"]),
            ],
            seconds(cpu["public"] + cpu["hidden"]),
        ),
    ]
    text = f"Wall time {seconds(wall)}, CPU {seconds(sum(cpu.values()))}"
    words = (
        "Wall time of the run by stage, and CPU time of the programs it judged. What "
        "programs used while they were clustered is not stored."
    )
    picture = Picture(charts.bars(bars, text), text, "time", words)
    table = Table(("what", "how much"), rows, numbers=frozenset((1,)))
    return [Heading("Time and cost"), Pictures([picture]), table]


def _later(later: Mapping[str, float], rest: float) -> list[tuple[str, float]]:
    """Return names and seconds of what comes after drawing, as far as it is stored."""
    if not any(later.values()):
        return [("clustering, selection and hidden tests, wall", rest)]
    return [
        ("clustering and selection, wall", later["selection"]),
        ("judging on hidden tests, wall", later["hidden"]),
        ("writing, counting and reporting, wall", rest),
    ]


def _usage_rows(usage: Mapping[str, Any]) -> list[list[str]]:
    return [
        [f"server: {name.replace('_', ' ')}", _shown(usage[name])] for name in usage
    ]


def settings(run: RunFacts) -> list[Block]:
    """Return all settings and versions, folded away, and the seed in the open."""
    model = run.settings.get("settings", {}).get("model", "unknown")
    fingerprint = run.settings.get("model", "")
    sentence = (
        f"Seed {run.seed}; model {model}; fingerprint of the weights "
        f"{_shown(fingerprint)}; run directory {run.path}."
    )
    rows = [[key, _shown(value)] for key, value in leaves(dict(run.settings)).items()]
    blocks: list[Block] = [Heading("Settings and versions"), Paragraph(sentence)]
    blocks.append(_versions(run))
    table = Table(("setting", "value"), rows)
    return [*blocks, Fold(f"All {len(rows)} settings", [table])]


def _versions(run: RunFacts) -> Block:
    if not run.versions:
        return Paragraph(
            "Versions: not recorded, the run was written by an older version.",
            is_note=True,
        )
    names = list(dict.fromkeys(name for each in run.versions for name in each))
    rows = [
        [name, *(_shown(each.get(name, "-")) for each in run.versions)]
        for name in names
    ]
    number = len(run.versions)
    heads = ["value"] if number == 1 else [f"process {i + 1}" for i in range(number)]
    return Table(("version", *heads), rows)


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return count(value)
    return json.dumps(value, ensure_ascii=False)
