"""Keep the programs that pass the example tests of the statement.

About 99 samples in 100 fall here. Every count is of raw samples as well as of distinct
programs, and programs the judge failed on are counted apart, never as wrong.
Source: paper section 4.5.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from alphacode.core.checker import BY_TOKENS, Checker
from alphacode.core.limits import Limits
from alphacode.core.problem import TestCase
from alphacode.core.verdict import Verdict
from alphacode.selection.deduplication import DistinctProgram, count_samples
from alphacode.selection.judging import (
    JudgesPrograms,
    ProgramJudgement,
    judge_programs,
)

NO_PUBLIC_TESTS = (
    "the problem has no public tests: every program that compiles passes the filter"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filtering:
    """The candidates, and how many fell where on the way to them.

    `num_...` count distinct programs, `samples_...` the raw samples behind them.
    """

    candidates: tuple[DistinctProgram, ...]
    num_programs: int
    num_compiled: int
    num_passed: int
    num_unjudged: int
    samples: int
    samples_compiled: int
    samples_passed: int
    samples_unjudged: int
    samples_by_verdict: tuple[tuple[str, int], ...]
    """(AC, WA, ...) and how many raw samples earned it; unjudged ones left out."""
    notes: tuple[str, ...] = ()
    """Sentences a report must repeat: no public tests, unjudged programs and why."""


def filter_by_public_tests(
    programs: Sequence[DistinctProgram],
    public_tests: Sequence[TestCase],
    limits: Limits,
    judge: JudgesPrograms,
    *,
    checker: Checker = BY_TOKENS,
    known: Mapping[str, ProgramJudgement] | None = None,
    on_outcome: Callable[[ProgramJudgement], object] | None = None,
) -> Filtering:
    """Return the programs that pass every public test, in the order given.

    Without public tests every program that compiles passes, and a note says so.
    `checker`, `known` and `on_outcome` are those of `judge_programs`.
    """
    judgements = judge_programs(
        programs,
        public_tests,
        limits,
        judge,
        checker=checker,
        known=known,
        on_outcome=on_outcome,
    )
    return summarise_filtering(
        programs, judgements, has_public_tests=bool(public_tests)
    )


def summarise_filtering(
    programs: Sequence[DistinctProgram],
    judgements: Mapping[str, ProgramJudgement],
    *,
    has_public_tests: bool = True,
) -> Filtering:
    """Return candidates and counts from judgements on public tests already there."""
    verdicts = {p.program_id: judgements[p.program_id].verdict for p in programs}

    def with_verdict(*wanted: Verdict | None) -> list[DistinctProgram]:
        return [p for p in programs if verdicts[p.program_id] in wanted]

    unjudged = with_verdict(None)
    failed_to_compile = with_verdict(Verdict.COMPILE_ERROR)
    passed = with_verdict(Verdict.ACCEPTED)
    notes = [] if has_public_tests else [NO_PUBLIC_TESTS]
    notes += unjudged_notes([judgements[p.program_id].error for p in unjudged])
    samples = count_samples(programs)
    samples_unjudged = count_samples(unjudged)
    return Filtering(
        candidates=tuple(passed),
        num_programs=len(programs),
        num_compiled=len(programs) - len(failed_to_compile) - len(unjudged),
        num_passed=len(passed),
        num_unjudged=len(unjudged),
        samples=samples,
        samples_compiled=samples - count_samples(failed_to_compile) - samples_unjudged,
        samples_passed=count_samples(passed),
        samples_unjudged=samples_unjudged,
        samples_by_verdict=tuple(
            (verdict.value, count_samples(with_verdict(verdict))) for verdict in Verdict
        ),
        notes=tuple(notes),
    )


def unjudged_notes(errors: Sequence[str]) -> list[str]:
    """Return a sentence per reason for which programs went unjudged.

    Example:
      >>> unjudged_notes(["no compiler", "no compiler"])
      ['2 programs unjudged: no compiler']
    """
    return [
        f"{count} program{'s' if count > 1 else ''} unjudged: {reason}"
        for reason, count in Counter(errors).most_common()
    ]
