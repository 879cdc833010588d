"""A finished run again with one thing changed, and what that does to the solve rate.

A variant has the run's settings, seed and problems but for its change; it is a run
directory of its own, so that it can be stopped and goes on. Differences are of the same
problems, in pairs, with 95 % intervals over problems.
"""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from alphacode.core.errors import RunError
from alphacode.core.files import write_json
from alphacode.core.problem import Problem
from alphacode.core.settings import parse
from alphacode.data.readers import read_problems
from alphacode.evaluation.comparison import paired_difference
from alphacode.evaluation.intervals import bootstrap_interval
from alphacode.pipeline.bench import DrawsSamples, Watcher
from alphacode.pipeline.evaluate import distinct, evaluate
from alphacode.pipeline.finished.rates import rate_of
from alphacode.pipeline.ledger import digest_of
from alphacode.pipeline.report import SolveReport
from alphacode.pipeline.runs import open_bench
from alphacode.pipeline.settings import SolveSettings
from alphacode.store.run_directory import RunDirectory


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseRun:
    """The run that variants are compared with."""

    path: Path
    settings: SolveSettings
    problems: tuple[Problem, ...]
    reports: dict[str, SolveReport]
    """By the problem's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One change."""

    name: str
    problems: Callable[[Sequence[Problem]], list[Problem]] = list
    settings: Callable[[SolveSettings], SolveSettings] = lambda settings: settings
    sampler: Callable[[DrawsSamples], DrawsSamples] = lambda sampler: sampler
    facts: dict[str, str] = field(default_factory=dict)
    """What else says what it is, such as a seed."""


def read_base(path: Path, problems_path: Path | None, limit: int | None) -> BaseRun:
    """Return a finished run of `evaluate` with its problems.

    Args:
      problems_path: their file; without it the one the run was begun with.
      limit: only the first so many.

    Raises:
      RunError: a problem is not finished, is another version, or the file is gone.
    """
    run = RunDirectory.for_reading(path)
    stored = run.settings()
    settings = parse(SolveSettings, stored.get("settings", {}), f"{path}/settings.json")
    place = problems_path or Path(stored.get("subject", {}).get("path", ""))
    if not place.exists() or place == Path():
        raise RunError(
            f"the problems of the run in {path} are not at {str(place)!r}; "
            "say with --problems where they are"
        )
    digests = {
        row["name"]: row["digest"] for row in run.rows("problems", ["name", "digest"])
    }
    reports = {
        row["problem"]: SolveReport.from_json(json.loads(row["report"]))
        for row in run.rows("metrics", ["problem", "report"])
    }
    problems = []
    for problem in distinct(read_problems(place)):
        if problem.name not in reports:
            continue
        if digest_of(problem) != digests.get(problem.name):
            raise RunError(
                f"{place} holds another version of the problem {problem.name!r} than "
                f"the run in {path}; give the file it was begun with by --problems"
            )
        problems.append(problem)
    if not problems:
        raise RunError(
            f"the run in {path} has finished no problem of {place}; give a run "
            "directory of `alphacode evaluate` that is done"
        )
    return BaseRun(
        path=path, settings=settings, problems=tuple(problems[:limit]), reports=reports
    )


def write_statements(
    base: BaseRun,
    variants: Sequence[Variant],
    out: Path,
    write: Callable[[Path, list[Problem]], object],
) -> list[Path]:
    """Write the problems of each variant to a file; return the files."""
    paths = []
    for variant in variants:
        path = out / f"{_place(variant)}.jsonl"
        write(path, variant.problems(base.problems))
        paths.append(path)
    return paths


def run_variants(
    base: BaseRun,
    variants: Sequence[Variant],
    out: Path,
    watcher: Watcher,
    told: Callable[[str, SolveReport], object] = lambda name, report: None,
) -> list[dict[str, Any]]:
    """Return a row for the run and one for each variant; keep them in `variants.json`.

    Args:
      out: a folder; each variant's run directory is in it.
      told: called with a variant's name and the report of each of its problems.

    Raises:
      RunError: a run directory cannot be used.
    """
    names = [problem.name for problem in base.problems]
    known = {name: base.reports[name] for name in names}
    rows = [row_of("the run", known, known, base.settings)]
    for variant in variants:
        settings = variant.settings(base.settings)
        subject = {
            "problems": base.path.resolve().name,
            "path": str(base.path.resolve()),
            "variant": variant.name,
            **variant.facts,
        }
        place = out / _place(variant)
        with open_bench(settings, subject, place, watcher) as bench:
            bench = replace(bench, sampler=variant.sampler(bench.sampler))

            def tell(report: SolveReport, name: str = variant.name) -> None:
                told(name, report)

            evaluation = evaluate(variant.problems(base.problems), bench, tell)
        found = {report.problem: report for report in evaluation.problems}
        rows.append(row_of(variant.name, found, known, settings))
        write_json(out / "variants.json", rows)
    return rows


def row_of(
    name: str,
    reports: dict[str, SolveReport],
    base: dict[str, SolveReport],
    settings: SolveSettings,
) -> dict[str, Any]:
    """Return the figures of a variant, and its difference to the run.

    Both rest on the problems that are scored in the variant and in the run.
    """
    shared = [
        (reports[key], base[key])
        for key in base
        if key in reports and reports[key].is_scored and base[key].is_scored
    ]
    row: dict[str, Any] = {
        "variant": name,
        "problems": len(shared),
        "unjudged": len(base) - len(shared),
        "metric": f"{settings.submissions}@{settings.sampling.samples}",
    }
    for key, value in (("solved", _solved), ("pass_rate", _pass_rate)):
        pairs = [
            (new, old)
            for one, other in shared
            if (new := value(one)) is not None and (old := value(other)) is not None
        ]
        row[key] = _score([new for new, _ in pairs], settings.seed)
        # Of a run to itself there is none, and no doubt of that.
        is_same = reports is base and bool(pairs)
        row[f"{key}_difference"] = (
            dict.fromkeys(("mean", "low", "high"), 0.0)
            if is_same
            else difference(pairs, settings.seed)
        )
    return row


def difference(
    pairs: Sequence[tuple[float, float]], seed: int
) -> dict[str, float] | None:
    """Return the mean of new less old with its 95 % interval, problems resampled."""
    if not pairs:
        return None
    found = paired_difference(
        [new for new, _ in pairs], [old for _, old in pairs], seed=seed
    )
    return {"mean": found.mean, "low": found.low, "high": found.high}


def _score(values: Sequence[float], seed: int) -> dict[str, float] | None:
    if not values:
        return None
    interval = bootstrap_interval(values, seed=seed)
    return {"mean": interval.mean, "low": interval.low, "high": interval.high}


def _solved(report: SolveReport) -> float | None:
    return None if report.solved is None else float(report.solved)


def _pass_rate(report: SolveReport) -> float | None:
    """Return pass@1, where it is known."""
    return rate_of(report, 1, 1) if report.samples else None


def _place(variant: Variant) -> str:
    return re.sub(r"[^\w.]+", "-", variant.name, flags=re.ASCII)
