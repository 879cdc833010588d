"""Dead code of a run's programs: by reading them, and by running them on its tests.

Source: paper section 6.2.
"""

import statistics
from collections.abc import Sequence
from typing import Any

from alphacode.analyses.dead_code import dead_code
from alphacode.analyses.programs import Program
from alphacode.analyses.reaching import find_reached
from alphacode.core.limits import Limits
from alphacode.core.problem import Problem
from alphacode.data import problem_from_row
from alphacode.judge import Judge
from alphacode.judge.settings import JudgeSettings
from alphacode.pipeline.bench import Watcher
from alphacode.store.run_directory import RunDirectory

# Programs that are run together: as many as may be lost if this is stopped.
_TOGETHER = 20


def examine(
    run: RunDirectory,
    programs: Sequence[Program],
    num_tests: int,
    settings: JudgeSettings,
    watcher: Watcher,
) -> list[dict[str, Any]]:
    """Return a row per Python program: what it never uses, and what tests never reach.

    Args:
      num_tests: each program is run on so many tests of its problem; 0 runs none.

    Raises:
      JudgeError: programs cannot be run on this machine.
    """
    rows = [_read(program) for program in programs]
    if not num_tests:
        return rows
    with Judge(settings) as judge:
        for begin in range(0, len(rows), _TOGETHER):
            batch = range(begin, min(begin + _TOGETHER, len(rows)))
            jobs = {}
            for i in batch:
                problem = _problem(run, programs[i].problem)
                tests = (*problem.public_tests, *problem.hidden_tests)[:num_tests]
                inputs = [test.input for test in tests]
                jobs[str(i)] = (programs[i].text, inputs, Limits.of(problem))
            for key, reached in find_reached(jobs, judge).items():
                if reached is not None:
                    rows[int(key)] |= {
                        "statements": reached.statements,
                        "unreached": list(reached.unreached),
                    }
            watcher.update("programs traced", batch.stop, len(rows))
    return rows


def summarise(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a row per author; shares are means of those of its programs."""
    groups = []
    for by in dict.fromkeys(row["by"] for row in rows):
        read = [row for row in rows if row["by"] == by and row["tokens"]]
        run = [row for row in read if row["statements"]]
        group: dict[str, Any] = {
            "by": by,
            "programs": len(read),
            "tokens": statistics.median(r["tokens"] for r in read) if read else 0,
            "dead_tokens": _mean([r["dead_tokens"] / r["tokens"] for r in read]) or 0.0,
        }
        for kind in ("imports", "functions", "classes", "variables"):
            group[f"with_unused_{kind}"] = _mean([bool(r[kind]) for r in read]) or 0.0
        shares = [len(r["unreached"]) / r["statements"] for r in run]
        group |= {"unreached": _mean(shares), "not_run": len(read) - len(run)}
        groups.append(group)
    return groups


def _mean(values: Sequence[float]) -> float | None:
    return statistics.fmean(values) if values else None


def _read(program: Program) -> dict[str, Any]:
    found = dead_code(program.text)
    return {
        "by": program.by,
        "problem": program.problem,
        "program": program.text,
        "tokens": found.tokens if found else 0,
        "dead_tokens": found.tokens_removed if found else 0,
        "imports": list(found.imports) if found else [],
        "functions": list(found.functions) if found else [],
        "classes": list(found.classes) if found else [],
        "variables": list(found.variables) if found else [],
        "statements": None,
        "unreached": [],
    }


def _problem(run: RunDirectory, name: str) -> Problem:
    (row, *_) = run.rows("problems", name=name)
    row.pop("digest")
    return problem_from_row(row, name)
