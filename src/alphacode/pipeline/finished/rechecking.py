"""Judge programs of a run again: on stronger tests, or several times.

Accepted ones tell how strong the tests were, rejected ones how far the judge was at
fault. Nothing is stored: the run keeps the verdicts it has.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from alphacode.core.limits import Limits
from alphacode.core.problem import Problem
from alphacode.core.randomness import stream
from alphacode.core.verdict import Verdict
from alphacode.evaluation.rechecking import (
    Recheck,
    Rejected,
    Repeated,
    summarise_recheck,
    summarise_rejected,
)
from alphacode.judge import JudgeSettings
from alphacode.judge.jobs import JudgeJob
from alphacode.pipeline.evaluate import distinct
from alphacode.pipeline.finished.stored_problems import StoredProblem, stored_problems
from alphacode.pipeline.further_tests.generation import JudgesAndExecutes
from alphacode.selection.deduplication import DistinctProgram, group_by_program
from alphacode.store.run_directory import RunDirectory

Group = Literal["accepted", "rejected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRecheck:
    """What judging the programs of a run again said."""

    recheck: Recheck
    """Of accepted programs."""
    rejected: Rejected
    """Of programs that compiled and failed a test."""
    problems: int
    """Problems that have an accepted program and are among those given."""
    missing: int
    """Problems of the run that were not given, or have no hidden tests there."""
    other: int
    """Problems of the run that have another statement among those given."""


@dataclass(frozen=True, slots=True)
class _Chosen:
    """A program that is judged again."""

    group: Group
    problem: Problem
    program: DistinctProgram


def recheck_run(
    run: RunDirectory,
    problems: Iterable[Problem],
    judge: JudgesAndExecutes,
    settings: JudgeSettings,
    *,
    repeats: int = 1,
    per_problem: int = 10,
    seed: int = 0,
    tell: Callable[[int], object] = lambda programs: None,
) -> RunRecheck:
    """Return how programs of a run fare on the tests of some problems.

    Args:
      problems: those of the run by name and statement, with the same tests or stronger
        ones. Another problem of the same name is left out and counted.
      settings: the judge's.
      repeats: how often each program is judged.
      per_problem: accepted programs of a problem that are judged, drawn at random, and
        as many rejected ones.
      tell: called with the number of verdicts so far.
    """
    given = {each.name: each for each in distinct(problems) if each.hidden_tests}
    chosen: list[_Chosen] = []
    missing = other = counted = 0
    for stored in stored_problems(run):
        problem = given.get(stored.problem.name)
        if problem is None:
            missing += 1
        elif problem.description != stored.problem.description:
            other += 1
        else:
            counted += bool(stored.accepted)
            chosen += _chosen(stored, problem, per_problem, seed)
    found: dict[int, list[tuple[Verdict | None, float]]] = {}
    for done, again in enumerate(_verdicts(chosen, judge, repeats), start=1):
        number, verdict, slowest_s = again
        found.setdefault(number, []).append((verdict, slowest_s))
        tell(done)
    rows: dict[Group, dict[str, list[Repeated]]] = {"accepted": {}, "rejected": {}}
    for number, each in enumerate(chosen):
        limit_s = Limits.of(each.problem).time_limit_s
        row = Repeated(
            verdicts=tuple(v for v, _ in found[number] if v is not None),
            slowest_s=max(slowest_s for _, slowest_s in found[number]),
            time_limit_s=limit_s * settings.time_multiplier(each.program.language),
        )
        rows[each.group].setdefault(each.problem.name, []).append(row)
    return RunRecheck(
        recheck=summarise_recheck(rows["accepted"]),
        rejected=summarise_rejected(rows["rejected"]),
        problems=counted,
        missing=missing,
        other=other,
    )


def _chosen(
    stored: StoredProblem, problem: Problem, per_problem: int, seed: int
) -> list[_Chosen]:
    """Return some accepted programs, and some that compiled and failed a test."""
    accepted = [p for p in stored.candidates if p.program_id in stored.accepted]
    rng = stream(seed, "recheck", problem.name)
    right = rng.sample(accepted, min(per_problem, len(accepted)))
    spared = (None, Verdict.ACCEPTED, Verdict.COMPILE_ERROR)
    rejected = sorted(
        {
            name
            for stage in ("public", "hidden")
            for name, judgement in stored.ledger.judged(stage).items()
            if judgement.verdict not in spared
        }
    )
    names = set(rng.sample(rejected, min(per_problem, len(rejected))))
    wrong = group_by_program(
        (sample, name) for sample, name in stored.ledger.sampled() if name in names
    )
    groups: tuple[tuple[Group, Iterable[DistinctProgram]], ...] = (
        ("accepted", right),
        ("rejected", wrong),
    )
    return [_Chosen(group, problem, p) for group, some in groups for p in some]


def _verdicts(
    chosen: list[_Chosen], judge: JudgesAndExecutes, repeats: int
) -> Iterator[tuple[int, Verdict | None, float]]:
    """Yield a program's place, its verdict and its slowest test, every time."""

    def jobs() -> Iterator[JudgeJob]:
        for repeat in range(repeats):
            for number, each in enumerate(chosen):
                yield JudgeJob(
                    key=(number, repeat),
                    solution=each.program.solution,
                    tests=each.problem.public_tests + each.problem.hidden_tests,
                    limits=Limits.of(each.problem),
                    checker=each.problem.checker,
                )

    for outcome in judge.judge(jobs()):
        number = int(outcome.key[0])  # type: ignore[index]
        if outcome.judgement is None:
            yield number, None, 0.0
            continue
        usages = [result.usage.cpu_s for result in outcome.judgement.results]
        yield number, outcome.judgement.verdict, max(usages, default=0.0)
