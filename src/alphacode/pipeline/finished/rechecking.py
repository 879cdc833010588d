"""Judge the accepted programs of a run again: on stronger tests, or several times.

Nothing is stored: the run keeps the verdicts it has.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from alphacode.core.limits import Limits
from alphacode.core.problem import Problem
from alphacode.core.randomness import stream
from alphacode.core.verdict import Verdict
from alphacode.evaluation.rechecking import Recheck, Repeated, summarise_recheck
from alphacode.judge.jobs import JudgeJob
from alphacode.pipeline.finished.stored_problems import stored_problems
from alphacode.pipeline.further_tests.generation import JudgesAndExecutes
from alphacode.selection.deduplication import DistinctProgram
from alphacode.store.run_directory import RunDirectory


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRecheck:
    """What judging the accepted programs of a run again said."""

    recheck: Recheck
    problems: int
    """Problems that have an accepted program and are among those given."""
    missing: int
    """Problems of the run that were not given, or have no hidden tests there."""


def recheck_run(
    run: RunDirectory,
    problems: Iterable[Problem],
    judge: JudgesAndExecutes,
    *,
    repeats: int = 1,
    per_problem: int = 10,
    seed: int = 0,
    tell: Callable[[int], object] = lambda programs: None,
) -> RunRecheck:
    """Return how accepted programs of a run fare on the tests of some problems.

    Args:
      problems: those of the run by name, with the same tests or stronger ones.
      repeats: how often each program is judged.
      per_problem: accepted programs of a problem that are judged, drawn at random.
      tell: called with the number of verdicts so far.
    """
    given = {problem.name: problem for problem in problems if problem.hidden_tests}
    found: dict[str, list[tuple[Verdict | None, float]]] = {}
    limits: dict[str, float] = {}
    chosen: list[tuple[Problem, DistinctProgram]] = []
    missing = counted = 0
    for stored in stored_problems(run):
        problem = given.get(stored.problem.name)
        if problem is None:
            missing += 1
            continue
        accepted = [p for p in stored.candidates if p.program_id in stored.accepted]
        counted += bool(accepted)
        rng = stream(seed, "recheck", problem.name)
        some = rng.sample(accepted, min(per_problem, len(accepted)))
        chosen += [(problem, program) for program in some]
    verdicts = _verdicts(chosen, judge, repeats, limits)
    for done, (name, verdict, slowest_s) in enumerate(verdicts, start=1):
        found.setdefault(name, []).append((verdict, slowest_s))
        tell(done)
    rows = {
        name: Repeated(
            verdicts=tuple(verdict for verdict, _ in each if verdict is not None),
            slowest_s=max(slowest_s for _, slowest_s in each),
            time_limit_s=limits[name],
        )
        for name, each in found.items()
    }
    return RunRecheck(
        recheck=summarise_recheck(rows), problems=counted, missing=missing
    )


def _verdicts(
    chosen: Sequence[tuple[Problem, DistinctProgram]],
    judge: JudgesAndExecutes,
    repeats: int,
    limits: dict[str, float],
) -> Iterator[tuple[str, Verdict | None, float]]:
    """Yield a program's name, its verdict and its slowest test, every time."""

    def jobs() -> Iterator[JudgeJob]:
        for repeat in range(repeats):
            for problem, program in chosen:
                name = f"{problem.name} {program.program_id}"
                limit = Limits.of(problem)
                limits[name] = limit.time_limit_s
                yield JudgeJob(
                    key=(name, repeat),
                    solution=program.solution,
                    tests=problem.public_tests + problem.hidden_tests,
                    limits=limit,
                    checker=problem.checker,
                )

    for outcome in judge.judge(jobs()):
        name = str(outcome.key[0])  # type: ignore[index]
        if outcome.judgement is None:
            yield name, None, 0.0
            continue
        usages = [result.usage.cpu_s for result in outcome.judgement.results]
        yield name, outcome.judgement.verdict, max(usages, default=0.0)
