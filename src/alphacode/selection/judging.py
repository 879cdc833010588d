"""Judge distinct programs on some tests, each once, whatever was stored before.

The same function filters on public tests and judges submissions on hidden ones. An
outcome is handed to `on_outcome` as soon as it is there, so that a killed run loses
nothing; outcomes already known are not asked for again.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from alphacode.core.checker import BY_TOKENS, Checker
from alphacode.core.limits import Limits
from alphacode.core.problem import TestCase
from alphacode.core.verdict import Judgement, Verdict
from alphacode.judge.jobs import JudgeJob, JudgeOutcome
from alphacode.selection.deduplication import DistinctProgram


class JudgesPrograms(Protocol):
    """What selection needs of a judge; `alphacode.judge.Judge` has it."""

    def judge(self, jobs: Iterable[JudgeJob]) -> Iterator[JudgeOutcome]:
        """Yield an outcome per job, in any order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramJudgement:
    """What one distinct program earned on some tests; one row of a table."""

    program_id: str
    verdict: Verdict | None
    """`None` if the judge itself failed: the program is unjudged."""
    tests_run: int = 0
    cpu_s: float = 0.0
    """CPU seconds over the tests that were run."""
    wall_s: float = 0.0
    memory_bytes: int = 0
    """The largest over the tests that were run."""
    message: str = ""
    error: str = ""
    """Why the program is unjudged; empty if it was judged."""

    @property
    def is_accepted(self) -> bool:
        """Whether every test was passed."""
        return self.verdict is Verdict.ACCEPTED


def judge_programs(
    programs: Sequence[DistinctProgram],
    tests: Sequence[TestCase],
    limits: Limits,
    judge: JudgesPrograms,
    *,
    checker: Checker = BY_TOKENS,
    known: Mapping[str, ProgramJudgement] | None = None,
    on_outcome: Callable[[ProgramJudgement], object] | None = None,
) -> dict[str, ProgramJudgement]:
    """Return each program's judgement by `program_id`, in the order of `programs`.

    Args:
      checker: the problem's.
      known: judgements of an earlier run on the same tests. Unjudged ones among them
        are tried again, since what failed then may be mended now.
      on_outcome: called once for every new judgement, as it arrives.

    A program the judge never answers for is unjudged, with that as the reason.
    """
    judgements = {
        name: judgement
        for name, judgement in (known or {}).items()
        if judgement.verdict is not None
    }
    waiting = {p.program_id: p for p in programs if p.program_id not in judgements}
    jobs = (
        JudgeJob(
            key=name,
            solution=program.solution,
            tests=tuple(tests),
            limits=limits,
            checker=checker,
        )
        for name, program in waiting.items()
    )
    for outcome in judge.judge(jobs) if waiting else ():
        judgement = judgement_of(str(outcome.key), outcome.judgement, outcome.error)
        judgements[judgement.program_id] = judgement
        if on_outcome is not None:
            on_outcome(judgement)
    return {
        p.program_id: judgements.get(p.program_id) or _unanswered(p.program_id)
        for p in programs
    }


def judgement_of(
    name: str, judgement: Judgement | None, error: str
) -> ProgramJudgement:
    """Return the row of an outcome of the judge; without a judgement it says why."""
    if judgement is None:
        reason = error or "the judge gave neither a judgement nor a reason"
        return ProgramJudgement(program_id=name, verdict=None, error=reason)
    usages = [result.usage for result in judgement.results]
    return ProgramJudgement(
        program_id=name,
        verdict=judgement.verdict,
        tests_run=len(usages),
        cpu_s=sum(usage.cpu_s for usage in usages),
        wall_s=sum(usage.wall_s for usage in usages),
        memory_bytes=max((usage.memory_bytes for usage in usages), default=0),
        message=judgement.message,
    )


def _unanswered(name: str) -> ProgramJudgement:
    reason = "the judge ended without an answer for this program"
    return ProgramJudgement(program_id=name, verdict=None, error=reason)
