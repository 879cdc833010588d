"""What is told about one judged program, the same in files and over HTTP."""

from dataclasses import dataclass

from alphacode.core.verdict import TestResult, Verdict
from alphacode.judge import JudgeOutcome

# A message is for a person to read; compilers can write a book.
MESSAGE_CHARACTERS = 1000


@dataclass(frozen=True, slots=True)
class Report:
    """One program's verdict and what it spent.

    `verdict` is `None`, and `error` says why, where we failed and nothing is known.
    `cpu_s`, `wall_s` and `memory_bytes` are the most of any one test, which is what
    limits are compared with.
    """

    verdict: str | None
    error: str
    message: str
    tests_run: int
    tests_passed: int
    cpu_s: float
    wall_s: float
    memory_bytes: int
    isolation: str
    screened: bool
    results: tuple[TestResult, ...] = ()


def report_of(outcome: JudgeOutcome) -> Report:
    """Return the report of one outcome."""
    judgement = outcome.judgement
    results = () if judgement is None else judgement.results
    return Report(
        verdict=None if judgement is None else judgement.verdict.value,
        error=" ".join(outcome.error.split()),
        message="" if judgement is None else judgement.message[:MESSAGE_CHARACTERS],
        tests_run=len(results),
        tests_passed=sum(each.verdict is Verdict.ACCEPTED for each in results),
        cpu_s=round(max((each.usage.cpu_s for each in results), default=0.0), 6),
        wall_s=round(max((each.usage.wall_s for each in results), default=0.0), 6),
        memory_bytes=max((each.usage.memory_bytes for each in results), default=0),
        isolation=outcome.isolation,
        screened=outcome.is_screened,
        results=results,
    )
