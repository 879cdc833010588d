"""From samples to accepted programs, in numbers: of a problem and of a whole run."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.dataset as ds

from alphacode.view.run_folders import Run
from alphacode.view.samples import STATES, UNJUDGED, WAITING, Samples

STAGES: Final = (
    ("sampled", "drawn from the model"),
    ("distinct", "different programs"),
    ("compiled", "no compile error"),
    ("passed examples", "right on public tests"),
    ("clusters", "that behave alike"),
    ("submitted", "from clusters in turn"),
    ("accepted", "right on hidden tests"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Funnel:
    """The counts of the stages; `None` where a stage has not been reached."""

    counts: tuple[int | None, ...]
    waiting: int = 0
    """Distinct programs that the judge has not answered for."""
    unjudged: int = 0
    """Times the judge itself failed."""
    is_finished: bool = False
    solved: bool | None = None
    """Whether a submission was accepted; `None` if that is not known."""
    seconds: float = 0.0

    def as_json(self) -> dict[str, Any]:
        """Return plain data for a page that is open."""
        names = [name for name, _ in STAGES]
        return {
            "counts": dict(zip(names, self.counts, strict=True)),
            "waiting": self.waiting,
            "unjudged": self.unjudged,
            "finished": self.is_finished,
            "solved": self.solved,
        }


def problem_funnel(run: Run, problem: str, samples: Samples) -> Funnel:
    """Return the funnel of a problem: of its report, or of what is stored so far."""
    report = run.reports().get(problem)
    if report is not None:
        return _of_report(report)
    index = samples.of(run, problem)
    states = np.bincount(index.public, minlength=len(STATES))
    named = dict(zip(STATES, (int(count) for count in states), strict=True))
    judged = len(index.program_ids) - named[WAITING] - named[UNJUDGED]
    clusters = run.latest_rows("clusters", problem)
    submissions = run.latest_rows("submissions", problem)
    chosen = [row["program_id"] for row in submissions]
    verdicts = verdicts_of(run, problem, "hidden", chosen) if chosen else {}
    accepted = [row for row in submissions if verdicts.get(row["program_id"]) == "AC"]
    return Funnel(
        counts=(
            len(index),
            len(index.program_ids),
            judged - named["CE"],
            named["AC"],
            len({row["cluster"] for row in clusters}) if clusters else None,
            len(submissions) if submissions else None,
            len(accepted) if submissions and verdicts else None,
        ),
        waiting=named[WAITING],
        unjudged=named[UNJUDGED],
    )


def run_funnel(run: Run, samples: Samples) -> Funnel:
    """Return the sums over the problems of a run, those under way with it."""
    heads, reports = run.problems(), run.reports()
    open_ones = _open_problems(run)
    funnels = [_of_report(report) for report in reports.values()]
    funnels += [problem_funnel(run, name, samples) for name in open_ones]
    known = [funnel for funnel in funnels if funnel.solved is not None]
    return Funnel(
        counts=tuple(
            _sum(column) for column in zip(*(f.counts for f in funnels), strict=True)
        )
        or (None,) * len(STAGES),
        waiting=sum(funnel.waiting for funnel in funnels),
        unjudged=sum(funnel.unjudged for funnel in funnels),
        is_finished=bool(heads) and not open_ones and not run.is_running(),
        solved=any(funnel.solved for funnel in known) if known else None,
        seconds=sum(funnel.seconds for funnel in funnels),
    )


def num_samples(run: Run) -> int:
    """Return how many samples a run has drawn, without looking at what they are."""
    drawn = sum(int(report["samples"]) for report in run.reports().values())
    for name in _open_problems(run):
        where = ds.field("problem") == name
        drawn += run.directory.read("samples", ["index"], where).num_rows
    return drawn


def _open_problems(run: Run) -> list[str]:
    reports = run.reports()
    # Problems are worked on one after another: few are begun and not finished.
    return [head.name for head in run.problems() if head.name not in reports][-4:]


def verdicts_of(
    run: Run, problem: str, stage: str, programs: Sequence[str] | None = None
) -> dict[str, str]:
    """Return each judged program's verdict; `unjudged` where the judge failed.

    Args:
      programs: ids of those that are wanted; all without.
    """
    where = (ds.field("problem") == problem) & (ds.field("stage") == stage)
    if programs is not None:
        where &= ds.field("program_id").isin(pa.array(programs, pa.string()))
    table = run.directory.read("judgements", ["program_id", "verdict"], where)
    names, verdicts = (table.column(n).to_pylist() for n in ("program_id", "verdict"))
    return {
        name: verdict or UNJUDGED for name, verdict in zip(names, verdicts, strict=True)
    }


def stage_times(run: Run, problem: str | None = None) -> list[tuple[str, float, str]]:
    """Return what took how long, in seconds: name, seconds, and what it is."""
    equal = {} if problem is None else {"problem": problem}
    stages = list(run.directory.rows("stages", stage="sampling", **equal))
    reports = run.reports()
    chosen = reports.values() if problem is None else [reports.get(problem)]
    total = sum(float(report["seconds"]) for report in chosen if report)
    sampling = sum(row["seconds"] or 0.0 for row in stages)
    where = None if problem is None else ds.field("problem") == problem
    table = run.directory.read("judgements", ["stage", "cpu_s"], where)
    sums = table.group_by("stage").aggregate([("cpu_s", "sum")]).to_pylist()
    cpu = {row["stage"]: row["cpu_s_sum"] or 0.0 for row in sums}
    found = [
        ("drawing and judging on the examples", sampling, "wall time"),
        (
            "of which the sampler waited",
            sum(r["sampler_idle_s"] or 0 for r in stages),
            "wall time",
        ),
        (
            "of which the judge waited",
            sum(r["judge_idle_s"] or 0 for r in stages),
            "wall time",
        ),
        (
            "clustering, submitting, hidden tests",
            max(0.0, total - sampling),
            "wall time",
        ),
        ("programs on the examples", cpu.get("public", 0.0), "CPU time of programs"),
        ("programs on hidden tests", cpu.get("hidden", 0.0), "CPU time of programs"),
    ]
    return [row for row in found if row[1] > 0]


def _of_report(report: dict[str, Any]) -> Funnel:
    submissions = report["submissions"]
    verdicts = [each["verdict"] for each in submissions]
    is_known = any(verdict is not None for verdict in verdicts)
    return Funnel(
        counts=(
            report["samples"],
            report["distinct"],
            report["compiled"],
            report["passed_examples"],
            report["clusters"],
            report["submitted"],
            verdicts.count("AC") if is_known or not verdicts else None,
        ),
        unjudged=report["unjudged"],
        is_finished=True,
        solved=report["solved"],
        seconds=float(report["seconds"]),
    )


def _sum(column: tuple[int | None, ...]) -> int | None:
    known = [value for value in column if value is not None]
    return sum(known) if known else None
