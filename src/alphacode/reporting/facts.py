"""What a run's tables say, problem by problem; every figure of a page comes from here.

Counts are made anew from the tables of samples, judgements, clusters and submissions,
so that a run can be looked at while it goes on, and so that a page cannot say anything
that is not stored. The text of programs is never read: a million samples are some
hundred megabytes of columns.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from alphacode.analyses.scored_programs import ScoredPrograms, scored_programs
from alphacode.core.errors import RunError
from alphacode.core.pool_names import is_ranked
from alphacode.data.enumerations import difficulty_name
from alphacode.evaluation.report import JUDGE_FAILED, NO_HIDDEN_TESTS, ProblemRecord
from alphacode.reporting.counting import ProgramCounts, count_programs
from alphacode.store.run_directory import RunDirectory

UNFINISHED = "not finished"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterFacts:
    """One cluster of a problem."""

    rank: int
    kind: str
    samples: int
    """Raw samples in it."""
    is_submitted: bool
    is_right: bool | None
    """Whether one of its programs passes the hidden tests; `None` if none was judged
    to pass and not all were judged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionFacts:
    """One submitted program."""

    rank: int
    language: str
    verdict: str | None
    cluster: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemFacts:
    """What the tables hold of one problem."""

    name: str
    rating: int
    tags: tuple[str, ...]
    counts: ProgramCounts
    clusters: tuple[ClusterFacts, ...]
    submissions: tuple[SubmissionFacts, ...]
    is_finished: bool
    is_solved: bool | None
    unjudged_reason: str
    """Why it counts in no figure; empty if it does."""
    stopped_early: bool
    stage_s: float
    """Wall seconds of drawing and judging on the examples, over all processes."""
    sampler_idle_s: float
    judge_idle_s: float
    later_s: Mapping[str, float]
    """Wall seconds of the later stages, `selection` and `hidden`, over all processes
    that ended them; neither in runs of older versions."""
    total_s: float
    """Wall seconds of the processes that finished it."""
    record: ProblemRecord
    """What estimators need."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFacts:
    """What a run directory holds."""

    path: Path
    label: str
    settings: Mapping[str, Any]
    """The whole of settings.json."""
    problems: tuple[ProblemFacts, ...]
    num_submissions: int
    num_samples: int
    """As asked for."""
    seed: int
    versions: tuple[Mapping[str, Any], ...] = ()
    """Of the processes that wrote it, oldest first; none in runs of older versions."""
    usage: Mapping[str, Any] = field(default_factory=dict)
    """What a server of models counted."""
    selectors: Mapping[str, Mapping[str, Mapping[str, Any]]] = field(
        default_factory=dict
    )
    """Scores by selector and metric, where the run compared selectors."""
    scored_programs: Mapping[str, ScoredPrograms] = field(default_factory=dict)
    """By the name of what scored, where a selector asked for scores."""

    @property
    def scored(self) -> list[ProblemFacts]:
        """The problems that count."""
        return [problem for problem in self.problems if not problem.unjudged_reason]


def read_facts(path: Path, label: str) -> RunFacts:
    """Return what a run directory of `solve` or `evaluate` holds.

    Raises:
      RunError: there is no such run, it is of another kind, or a table is damaged.
    """
    run = RunDirectory.for_reading(path)
    settings = run.settings()
    tree = settings.get("settings")
    if not isinstance(tree, dict) or "sampling" not in tree:
        raise RunError(
            f"{path} is no run of `solve` or `evaluate`; what a training came to is "
            "shown by `alphacode train report`"
        )
    sampling = tree.get("sampling", {})
    counts = count_programs(run)
    clusters = _clusters(run, counts)
    submissions = _submissions(run, counts)
    stages = _stages(run)
    metrics = _metrics(run)
    names = ["name", "cf_rating", "cf_tags", "difficulty"]
    problems = []
    for row in run.read("problems", names).to_pylist():
        name = row["name"]
        problems.append(
            _problem(
                row,
                run,
                counts.get(name, ProgramCounts()),
                clusters.get(name, ()),
                submissions.get(name, ()),
                stages.get(name, {}),
                metrics.get(name, []),
                is_without_replacement=bool(sampling.get("without_replacement")),
                is_best_first=is_ranked(str(tree.get("model", ""))),
            )
        )
    return RunFacts(
        path=path,
        label=label,
        settings=settings,
        problems=tuple(problems),
        num_submissions=tree.get("submissions", 10),
        num_samples=sampling.get("samples", 0),
        seed=tree.get("seed", 0),
        versions=tuple(_json(path / "versions.json", [])),
        usage=_json(path / "usage.json", {}),
        selectors=_selectors(path),
        scored_programs=scored_programs(run),
    )


def _selectors(path: Path) -> dict[str, dict[str, dict[str, Any]]]:
    """Return the scores of selectors; what has not their form is left out."""
    for name in ("selectors.json", "evaluation.json"):
        found = _json(path / name, {}).get("selectors")
        if isinstance(found, dict) and found:
            return {
                str(selector): {
                    str(metric): score
                    for metric, score in scores.items()
                    if isinstance(score, dict)
                }
                for selector, scores in found.items()
                if isinstance(scores, dict)
            }
    return {}


def _json(path: Path, default: Any) -> Any:
    """Return a file that a run may have beside its tables."""
    try:
        value = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return default
    return value if isinstance(value, type(default)) else default


def _clusters(
    run: RunDirectory, counts: Mapping[str, ProgramCounts]
) -> dict[str, tuple[ClusterFacts, ...]]:
    latest = _latest_attempts(run, "clusters")
    chosen: dict[str, set[int]] = {}
    submitted = _latest_attempts(run, "submissions")
    columns = ["problem", "attempt", "cluster"]
    for row in run.rows("submissions", columns):
        if row["attempt"] == submitted[row["problem"]] and row["cluster"]:
            chosen.setdefault(row["problem"], set()).add(row["cluster"])
    members: dict[str, dict[int, dict[str, Any]]] = {}
    for row in run.rows("clusters"):
        name = row["problem"]
        if row["attempt"] != latest[name]:
            continue
        of_problem = members.setdefault(name, {})
        entry = of_problem.setdefault(row["cluster"], {"row": row, "verdicts": []})
        known = counts.get(name)
        entry["verdicts"].append(known and known.hidden.get(row["program_id"]))
    return {
        name: tuple(
            ClusterFacts(
                rank=rank,
                kind=entry["row"]["kind"],
                samples=entry["row"]["num_samples"],
                is_submitted=rank in chosen.get(name, set()),
                is_right=_is_right(entry["verdicts"]),
            )
            for rank, entry in sorted(of_problem.items())
        )
        for name, of_problem in members.items()
    }


def _is_right(verdicts: list[str | None]) -> bool | None:
    if "AC" in verdicts:
        return True
    return None if None in verdicts else False


def _submissions(
    run: RunDirectory, counts: Mapping[str, ProgramCounts]
) -> dict[str, tuple[SubmissionFacts, ...]]:
    latest = _latest_attempts(run, "submissions")
    found: dict[str, list[SubmissionFacts]] = {}
    for row in run.rows("submissions"):
        name = row["problem"]
        if row["attempt"] == latest[name]:
            known = counts.get(name)
            found.setdefault(name, []).append(
                SubmissionFacts(
                    rank=row["rank"],
                    language=row["language"],
                    verdict=known.hidden.get(row["program_id"]) if known else None,
                    cluster=row["cluster"],
                )
            )
    return {
        name: tuple(sorted(each, key=lambda s: s.rank)) for name, each in found.items()
    }


def _latest_attempts(run: RunDirectory, table: str) -> dict[str, int]:
    latest: dict[str, int] = {}
    for row in run.rows(table, ["problem", "attempt"]):
        latest[row["problem"]] = max(row["attempt"], latest.get(row["problem"], 0))
    return latest


def _stages(run: RunDirectory) -> dict[str, dict[str, Any]]:
    stages: dict[str, dict[str, Any]] = {}
    for row in run.rows("stages"):
        entry = stages.setdefault(
            row["problem"],
            {"seconds": 0.0, "sampler_idle_s": 0.0, "judge_idle_s": 0.0, "later": {}},
        )
        if row["stage"] != "sampling":
            later = entry["later"]
            later[row["stage"]] = later.get(row["stage"], 0.0) + row["seconds"]
            continue
        for column in ("seconds", "sampler_idle_s", "judge_idle_s"):
            entry[column] += row[column]
        entry["stopped_early"] = row["stopped_early"]
    return stages


def _metrics(run: RunDirectory) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in run.rows("metrics"):
        found.setdefault(row["problem"], []).append(row)
    return found


def _problem(
    row: Mapping[str, Any],
    run: RunDirectory,
    counts: ProgramCounts,
    clusters: tuple[ClusterFacts, ...],
    submissions: tuple[SubmissionFacts, ...],
    stage: Mapping[str, Any],
    metrics: list[dict[str, Any]],
    *,
    is_without_replacement: bool,
    is_best_first: bool,
) -> ProblemFacts:
    solved = metrics[-1]["solved"] if metrics else None
    report = json.loads(metrics[-1]["report"]) if metrics else {}
    is_scored = solved is not None and not report.get("unjudged")
    reason = "" if is_scored else _reason(run, row["name"], bool(metrics))
    stopped_early = bool(stage.get("stopped_early", False))
    pairs = report.get("rebuilt_counts")
    record = ProblemRecord(
        problem=row["name"],
        num_samples=counts.samples,
        num_passed=counts.samples_passed,
        num_accepted=None if solved is None else counts.samples_accepted,
        is_without_replacement=is_without_replacement,
        rebuilt_counts=tuple((e, s) for e, s in pairs or ()),
        num_submissions=len(submissions),
        is_solved=solved,
        unjudged_reason=reason,
        is_stopped_early=stopped_early,
        is_ranked=is_best_first,
        rating=row["cf_rating"] or 0,
        tags=tuple(row["cf_tags"] or ()),
        difficulty=difficulty_name(row["difficulty"]) if row["difficulty"] else "",
        by_language=(
            {}
            if is_without_replacement or counts.samples_accepted is None
            else counts.by_language()
        ),
    )
    return ProblemFacts(
        name=row["name"],
        rating=record.rating,
        tags=record.tags,
        counts=counts,
        clusters=clusters,
        submissions=submissions,
        is_finished=bool(metrics),
        is_solved=solved,
        unjudged_reason=reason,
        stopped_early=stopped_early,
        stage_s=stage.get("seconds", 0.0),
        sampler_idle_s=stage.get("sampler_idle_s", 0.0),
        judge_idle_s=stage.get("judge_idle_s", 0.0),
        later_s=stage.get("later", {}),
        total_s=sum(each["seconds"] for each in metrics),
        record=record,
    )


def _reason(run: RunDirectory, name: str, is_finished: bool) -> str:
    """Return why a problem counts in no figure."""
    if not is_finished:
        return UNFINISHED
    tests = ["private_tests", "generated_tests"]
    row = next(run.rows("problems", tests, name=name), {})
    has_hidden = any(row.get(each) and row[each]["input"] for each in tests)
    return JUDGE_FAILED if has_hidden else NO_HIDDEN_TESTS
