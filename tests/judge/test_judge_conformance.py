"""Every language, at every level of isolation, by every engine: the same verdicts.

A case is a program and what it must earn (`conformance_python`, `conformance_native`).
What is right for Python is not our opinion: a plain interpreter is asked.

The default suite judges at the strongest level this machine grants. Other levels are
slow, and so are programs that are heavy, where the screen runs each many times.
"""

import functools
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from conformance_case import EXACT, SCREENING, Case
from conformance_native import CPP, JAVA
from conformance_python import PYTHON
from plain import Plain

from alphacode.core.checker import BY_TOKENS
from alphacode.core.errors import ToolchainMissing
from alphacode.core.problem import Language, Solution
from alphacode.judge import Judge, JudgeJob, JudgeOutcome, JudgeSettings
from alphacode.judge.checkers import comparison_of
from alphacode.judge.isolation import LEVELS, refusal_of
from alphacode.judge.java import find_java
from alphacode.judge.screening import FEWEST
from alphacode.judge.toolchain import find_compiler

SUITES = {Language.PYTHON3: PYTHON, Language.CPP: CPP, Language.JAVA: JAVA}
ENGINES = {
    Language.PYTHON3: (EXACT, SCREENING),
    Language.CPP: (EXACT,),
    Language.JAVA: (EXACT,),
}
STRONGEST = "strongest"
# A virtual machine for the compiler and one for each run: a few stand for the rest.
QUICK_JAVA = {
    "AC",
    "RE",
    "CE",
    "package",
    "nested classes before main in a class that is not public",
}
# The first may find a worker that is free and so be judged alone.
COPIES = FEWEST + 1
TRIES = 5
Ask = Callable[[str, str, Language, Case], list[JudgeOutcome]]


def conforming() -> Iterator[object]:
    """Yield every level, engine, language and case."""
    for level in (STRONGEST, *LEVELS):
        for language, suite in SUITES.items():
            for engine in ENGINES[language]:
                for name, case in suite.items():
                    is_slow = (
                        level != STRONGEST
                        or (case.is_heavy and engine == SCREENING)
                        or (language is Language.JAVA and name not in QUICK_JAVA)
                    )
                    marks = [pytest.mark.slow] if is_slow else []
                    yield pytest.param(
                        level,
                        engine,
                        language,
                        case,
                        id=f"{level}-{language.label}-{engine}-{name}",
                        marks=marks,
                    )


@functools.cache
def level_of(name: str) -> str:
    """Return the level of a name, or skip where it is not granted."""
    reasons = []
    for level in LEVELS if name == STRONGEST else (name,):
        reason = refusal_of(level)
        if not reason:
            return level
        reasons.append(f"{level}: {reason}")
    pytest.skip("; ".join(reasons))


def skip_without_tools(language: Language) -> None:
    """Skip where programs of a language cannot be compiled."""
    try:
        if language is Language.CPP:
            find_compiler()
        if language is Language.JAVA:
            find_java()
    except ToolchainMissing as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def ask() -> Iterator[Ask]:
    """Return a function that judges a case; its judges live as long as this file."""
    with ExitStack() as stack:

        @functools.cache
        def judge_of(level: str, engine: str, standard: str) -> Judge:
            settings = JudgeSettings(
                workers=1,
                isolation=level,
                screen=engine == SCREENING,
                screen_recheck=0.0,
                cpp_standard=standard,
            )
            return stack.enter_context(Judge(settings))

        def judge_case(
            level: str, engine: str, language: Language, case: Case
        ) -> list[JudgeOutcome]:
            judge = judge_of(level, engine, case.cpp_standard)
            solution = Solution(language, case.source)
            copies = COPIES if engine == SCREENING else 1
            jobs = [
                JudgeJob(n, solution, case.cases, case.limits) for n in range(copies)
            ]
            for _ in range(TRIES):
                before = judge.screen_report.screened
                outcomes = list(judge.judge(jobs))
                if judge.screen_report.screened - before >= copies - 1:
                    return outcomes
            pytest.fail("the screen did not take programs that wait together")

        yield judge_case


@pytest.mark.parametrize(("level", "engine", "language", "case"), conforming())
def test_a_program_earns_its_verdict(
    request: pytest.FixtureRequest,
    ask: Ask,
    level: str,
    engine: str,
    language: Language,
    case: Case,
) -> None:
    skip_without_tools(language)
    granted = level_of(level)
    if engine in case.faults and granted in case.fault_levels:
        fault = pytest.mark.xfail(strict=True, reason=case.faults[engine])
        request.applymarker(fault)
    for outcome in ask(granted, engine, language, case):
        assert outcome.judgement is not None, outcome.error
        assert outcome.judgement.verdict.value == case.verdict, (
            f"{case.source}\n{outcome.judgement}"
        )
        assert outcome.isolation == granted


COMPARED = {
    name: case
    for name, case in PYTHON.items()
    if case.verdict in ("AC", "WA", "RE", "CE")
}


@pytest.mark.parametrize("case", COMPARED.values(), ids=COMPARED)
def test_a_plain_interpreter_agrees(case: Case, tmp_path: Path) -> None:
    plain = Plain(tmp_path, "-I")
    found = plain.judge(case.source, case.cases, comparison_of(BY_TOKENS))
    assert found.verdict is not None
    assert found.verdict.value == case.verdict, found


def test_every_language_has_a_program_for_each_verdict() -> None:
    for suite in SUITES.values():
        for verdict in ("AC", "WA", "TLE", "MLE", "OLE", "RE", "CE"):
            assert suite[verdict].verdict == verdict
