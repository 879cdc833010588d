"""A data set through the front room, resumable, and the metrics of the whole.

Each problem is solved as alone; those that are finished give their stored report back.
A problem that cannot be scored (no hidden tests, or the judge itself failed) is left
out of every denominator and counted aloud.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from alphacode.core.files import write_json
from alphacode.core.pool_names import is_ranked
from alphacode.core.problem import Problem
from alphacode.data.enumerations import difficulty_name
from alphacode.evaluation.report import (
    JUDGE_FAILED,
    NO_HIDDEN_TESTS,
    EvaluationReport,
    ProblemRecord,
    evaluate_records,
)
from alphacode.evaluation.resampling import SampleCounts
from alphacode.pipeline.bench import Bench
from alphacode.pipeline.ledger import digest_of
from alphacode.pipeline.places import folder_name
from alphacode.pipeline.report import SolveReport
from alphacode.pipeline.solve import solve


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """The metrics of a data set, and the report of each problem."""

    report: EvaluationReport
    problems: tuple[SolveReport, ...]

    def to_json(self) -> dict[str, Any]:
        """Return plain data; paths are relative to the run directory."""
        per_problem = [problem.to_json() for problem in self.problems]
        return {**self.report.as_dict(), "per_problem": per_problem}


def evaluate(
    problems: Iterable[Problem],
    bench: Bench,
    on_report: Callable[[SolveReport], object] = lambda report: None,
) -> Evaluation:
    """Return what becomes of every problem, and leave it in the run directory.

    Args:
      on_report: called with each problem's report as soon as it is there.
    """
    reports: list[SolveReport] = []
    records: list[ProblemRecord] = []
    for number, problem in enumerate(distinct(problems), 1):
        # The number keeps folders apart whose names become equal on disk.
        folder = f"{number:04d}-{folder_name(problem.name)}"
        report = solve(problem, bench, bench.run.path / "submissions" / folder)
        reports.append(report)
        records.append(_record(problem, report, bench))
        on_report(report)
    summary = evaluate_records(
        records,
        num_samples=bench.settings.sampling.samples,
        num_submissions=bench.settings.submissions,
        seed=bench.settings.seed,
    )
    evaluation = Evaluation(report=summary, problems=tuple(reports))
    write_json(bench.run.path / "evaluation.json", evaluation.to_json())
    return evaluation


def distinct(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield problems with names of their own, each problem once.

    A problem that comes again is left out; another one of the same name gets a number.
    """
    names: dict[str, set[str]] = {}
    for problem in problems:
        digests = names.setdefault(problem.name, set())
        digest = digest_of(problem)
        if digest in digests:
            continue
        digests.add(digest)
        number = len(digests)
        yield (
            problem
            if number == 1
            else replace(problem, name=f"{problem.name} ({number})")
        )


def _record(problem: Problem, report: SolveReport, bench: Bench) -> ProblemRecord:
    is_counted = report.samples_passed_all is not None
    return ProblemRecord(
        problem=problem.name,
        num_samples=report.samples,
        num_passed=report.samples_passed_examples if is_counted else None,
        num_accepted=report.samples_passed_all,
        is_without_replacement=bench.settings.sampling.without_replacement,
        rebuilt_counts=report.rebuilt_counts or (),
        num_submissions=report.submitted,
        is_solved=report.solved,
        unjudged_reason=_reason(problem, report),
        is_stopped_early=report.stopped_early,
        is_ranked=is_ranked(bench.settings.model),
        rating=problem.cf_rating,
        tags=problem.cf_tags,
        difficulty=difficulty_name(problem.difficulty) if problem.difficulty else "",
        by_language={
            each.language: SampleCounts(
                num_samples=each.samples,
                num_passed=each.passed_examples,
                num_accepted=each.passed_all,
            )
            for each in report.by_language
        },
    )


def _reason(problem: Problem, report: SolveReport) -> str:
    if report.is_scored:
        return ""
    return JUDGE_FAILED if problem.hidden_tests else NO_HIDDEN_TESTS
