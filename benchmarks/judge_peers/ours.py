"""Our judge as one of the ways, and as the reference the workloads are made with."""

from collections.abc import Iterable, Iterator
from typing import Any

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.judge import Judge, JudgeJob, JudgeOutcome, JudgeSettings

Tests = tuple[TestCase, ...]
UNJUDGED = "unjudged"


def judge_settings(**wanted: Any) -> JudgeSettings:
    """Return settings with what is wanted, as far as this judge knows it."""
    known = {name: value for name, value in wanted.items() if has_setting(name)}
    return JudgeSettings(**known)


def has_setting(name: str) -> bool:
    """Return whether this judge has a setting of this name."""
    return name in JudgeSettings.model_fields


def jobs_of(
    programs: Iterable[tuple[str, Tests]],
    limits: Limits,
    language: Language = Language.PYTHON3,
) -> Iterator[JudgeJob]:
    """Yield jobs whose keys count from 0."""
    for key, (source, tests) in enumerate(programs):
        yield JudgeJob(key, Solution(language, source), tests, limits)


def verdict_of(outcome: JudgeOutcome) -> str:
    """Return the verdict's abbreviation, or `unjudged`."""
    if outcome.judgement is None:
        return UNJUDGED
    return outcome.judgement.verdict.value


def tests_of(pairs: Iterable[Iterable[str]]) -> Tests:
    """Return tests from pairs of input and output."""
    return tuple(TestCase(*pair) for pair in pairs)


TRIVIAL = {
    Language.PYTHON3: "print(1)\n",
    Language.CPP: '#include <cstdio>\nint main() { puts("1"); }\n',
}


def start(judge: Judge, limits: Limits, language: Language) -> None:
    """Have one trivial program judged, so that what follows finds the judge running."""
    programs = [(TRIVIAL[language], (TestCase("", "1\n"),))]
    for outcome in judge.judge(jobs_of(programs, limits, language)):
        assert verdict_of(outcome) == "AC", outcome
