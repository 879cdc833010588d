"""The judge and a plain interpreter give ordinary programs the same verdicts.

Programs are solutions of curriculum problems, right and wrong, and the same with a line
removed or the end cut off, which fail in the ways that unfinished programs do.
"""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from conformance_case import EXACT, SCREENING
from plain import Plain, Plainly

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Problem, Solution, TestCase
from alphacode.core.randomness import stream
from alphacode.curriculum import CurriculumSettings, problem_at
from alphacode.judge import Judge, JudgeJob, JudgeOutcome, JudgeSettings
from alphacode.judge.checkers import comparison_of

SEED = 20_260_701
DRAWN = CurriculumSettings(solutions_per_language=4, incorrect_per_language=4)
DAMAGED_PER_SOLUTION = 2
# Far above what programs of the curriculum need: time must not decide.
LIMITS = Limits(time_limit_s=10.0)


@dataclasses.dataclass(frozen=True)
class Candidate:
    """A program of a problem."""

    problem: Problem
    source: str
    tests: tuple[TestCase, ...]


def damaged(source: str, key: object) -> str:
    """Return a program with one line removed, or without its end."""
    rng = stream(SEED, "damage", key)
    lines = source.splitlines(keepends=True)
    if rng.random() < 0.3:
        return source[: rng.randrange(len(source))]
    del lines[rng.randrange(len(lines))]
    return "".join(lines)


def sources_of(problem: Problem, index: int) -> list[str]:
    """Return the Python programs of a problem, and damaged copies, each once."""
    whole = [
        solution.solution
        for solution, _ in problem.labelled_solutions()
        if solution.language is Language.PYTHON3
    ]
    broken = [
        damaged(source, f"{index}-{number}-{copy}")
        for number, source in enumerate(whole)
        for copy in range(DAMAGED_PER_SOLUTION)
    ]
    return list(dict.fromkeys(whole + broken))


def candidates(count: int, most_tests: int | None) -> list[Candidate]:
    """Return so many programs; those of one problem are neighbours."""
    found: list[Candidate] = []
    index = 0
    while len(found) < count:
        problem = problem_at(SEED, index, DRAWN)
        tests = (*problem.public_tests, *problem.private_tests)[:most_tests]
        sources = sources_of(problem, index)
        found += [Candidate(problem, source, tests) for source in sources]
        index += 1
    return found[:count]


def judged(programs: list[Candidate], engine: str) -> dict[int, JudgeOutcome]:
    """Return the outcomes of an engine."""
    settings = JudgeSettings(workers=2, screen=engine == SCREENING, screen_recheck=0.0)
    jobs = (
        JudgeJob(
            n,
            Solution(Language.PYTHON3, each.source),
            each.tests,
            LIMITS,
            checker=each.problem.checker,
        )
        for n, each in enumerate(programs)
    )
    with Judge(settings) as judge:
        outcomes = {int(str(outcome.key)): outcome for outcome in judge.judge(jobs)}
        if engine == SCREENING:
            # Or this would compare the exact engine with itself.
            assert judge.screen_report.screened > len(programs) / 2
            assert any(outcome.is_screened for outcome in outcomes.values())
    return outcomes


def plainly(
    programs: list[Candidate], directory: Path
) -> Iterator[tuple[Candidate, Plainly]]:
    """Yield the programs that a plain interpreter comes to an end with, and how."""
    plain = Plain(directory, "-I", "-S", "-E")
    for each in programs:
        right = comparison_of(each.problem.checker)
        expected = plain.judge(each.source, each.tests, right)
        if expected.verdict is not None:
            yield each, expected


def differences(programs: list[Candidate], directory: Path) -> tuple[list[str], int]:
    """Return descriptions of the programs with different verdicts.

    The second value is how many programs a plain interpreter came to an end with.
    """
    expected = list(plainly(programs, directory))
    ending = [each for each, _ in expected]
    verdicts = {engine: judged(ending, engine) for engine in (EXACT, SCREENING)}
    found, seen = [], set()
    for number, (each, plain) in enumerate(expected):
        assert plain.verdict is not None
        seen.add(plain.verdict.value)
        for engine, outcomes in verdicts.items():
            judgement = outcomes[number].judgement
            if judgement is not None and judgement.verdict is plain.verdict:
                continue
            found.append(
                f"{each.problem.name}, engine {engine}\n{each.source}\n"
                f"--- plain interpreter: {plain}\n--- judge: {outcomes[number]}\n"
                f"--- tests: {each.tests}"
            )
    assert seen >= {"AC", "WA", "RE", "CE"}, "the programs are not varied enough"
    return found, len(ending)


def test_verdicts_are_those_of_a_plain_interpreter(tmp_path: Path) -> None:
    count = 120
    found, ended = differences(candidates(count, most_tests=1), tmp_path)
    assert not found, "\n\n".join(found[:3])
    assert ended > 0.95 * count


@pytest.mark.slow
def test_a_thousand_verdicts_are_those_of_a_plain_interpreter(tmp_path: Path) -> None:
    count = 1000
    found, ended = differences(candidates(count, most_tests=None), tmp_path)
    assert not found, f"{len(found)} differ:\n" + "\n\n".join(found[:3])
    assert ended > 0.95 * count
