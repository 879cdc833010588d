"""The screen's report is true, and nothing the screen says makes a program accepted."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.curriculum import CurriculumSettings, problem_at
from alphacode.judge import Judge, JudgeJob, JudgeOutcome, JudgeSettings
from alphacode.judge.checkers import comparison_of
from alphacode.judge.children import Screened
from alphacode.judge.python_box import PythonBox
from alphacode.judge.screening import verdict_of
from alphacode.judge.zygote import wire

LIMITS = Limits(time_limit_s=5)
TEST = TestCase("1 2\n", "3\n")
RIGHT = "print(sum(map(int, input().split())))"
WRONG = "print(4)"
DRAWN = CurriculumSettings(solutions_per_language=4, incorrect_per_language=4)
KINDS = (wire.OUTPUT, wire.EXCEPTION, wire.SYNTAX, wire.ODD)


def jobs_of(sources: Sequence[str]) -> list[JudgeJob]:
    """Return one job for each program of the sum of two numbers."""
    return [
        JudgeJob(n, Solution(Language.PYTHON3, source), (TEST,), LIMITS)
        for n, source in enumerate(sources)
    ]


def curriculum_jobs() -> Iterator[JudgeJob]:
    """Yield programs of a few problems, those of one problem one after another."""
    for index in range(12):
        problem = problem_at(7, index, DRAWN)
        tests = (*problem.public_tests, *problem.private_tests)
        for number, (solution, is_right) in enumerate(problem.labelled_solutions()):
            if solution.language is Language.PYTHON3:
                for copy in range(2):
                    key = (index, number, copy, is_right)
                    yield JudgeJob(
                        key, solution, tests, LIMITS, checker=problem.checker
                    )


@contextmanager
def screening(**settings: object) -> Iterator[Judge]:
    """A judge with one worker, so that programs wait together and are screened."""
    with Judge(JudgeSettings(workers=1, **settings)) as judge:  # type: ignore[arg-type]
        yield judge


def verdicts(outcomes: list[JudgeOutcome]) -> list[str]:
    """Return the verdicts in the order of the jobs."""
    ordered = sorted(outcomes, key=lambda outcome: str(outcome.key).zfill(9))
    assert all(outcome.judgement is not None for outcome in ordered), ordered
    return [o.judgement.verdict.value for o in ordered if o.judgement is not None]


def test_all_that_failed_is_judged_again_if_asked() -> None:
    with screening(screen_recheck=1.0) as judge:
        outcomes = list(judge.judge(curriculum_jobs()))
        report = judge.screen_report
    assert report.screened >= report.failed > 0
    assert report.rechecked == report.failed
    assert report.missed == 0
    assert report.miss_rate == 0
    assert not any(outcome.is_screened for outcome in outcomes)
    for outcome in outcomes:
        assert outcome.judgement is not None, outcome.error
        assert isinstance(outcome.key, tuple)
        # A wrong one may be wrong in a way that its problem's checker allows.
        assert outcome.judgement.is_accepted or not outcome.key[-1]


def test_nothing_is_judged_again_unasked() -> None:
    with screening(screen_recheck=0.0) as judge:
        outcomes = list(judge.judge(jobs_of([WRONG] * 20)))
        report = judge.screen_report
    assert (report.rechecked, report.missed) == (0, 0)
    assert report.screened == report.failed == sum(o.is_screened for o in outcomes)
    assert report.failed > 0


def test_without_the_screen_nothing_is_screened() -> None:
    with screening(screen=False) as judge:
        outcomes = list(judge.judge(jobs_of([RIGHT, WRONG] * 10)))
        report = judge.screen_report
    assert (report.screened, report.failed, report.rechecked) == (0, 0, 0)
    assert not any(outcome.is_screened for outcome in outcomes)
    assert verdicts(outcomes) == ["AC", "WA"] * 10


def test_outcomes_tell_how_they_came_about() -> None:
    with screening(screen_recheck=0.0) as judge:
        outcomes = list(judge.judge(jobs_of([RIGHT, WRONG, "1 / 0", "print("] * 8)))
        level, report = judge.isolation, judge.screen_report
    assert {outcome.isolation for outcome in outcomes} == {level}
    assert verdicts(outcomes) == ["AC", "WA", "RE", "CE"] * 8
    assert sum(outcome.is_screened for outcome in outcomes) == report.failed > 0
    for outcome in outcomes:
        assert outcome.judgement is not None
        assert not (outcome.is_screened and outcome.judgement.is_accepted)


def test_programs_that_come_by_turns_with_others_are_screened_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    forged = Screened(wire.OUTPUT, 0.001, b"never\n")
    sizes = forge(monkeypatch, lambda source: forged)
    others = Limits(time_limit_s=6)
    jobs = [
        replace(job, limits=others if place % 2 else LIMITS)
        for place, job in enumerate(jobs_of([WRONG] * 120))
    ]
    with screening(screen_recheck=0.0) as judge:
        outcomes = list(judge.judge(jobs))
    assert verdicts(outcomes) == ["WA"] * 120
    # Only what waits can be taken together: the first ones are alone.
    assert sum(sizes) > 100
    assert max(sizes) > 40


def forge(
    monkeypatch: pytest.MonkeyPatch, record: Callable[[bytes], Screened]
) -> list[int]:
    """Let the screen say of each program what `record` says; return batch sizes."""
    sizes = []

    def screen(
        self: PythonBox, sources: Sequence[bytes], data: bytes, limits: Limits
    ) -> tuple[list[Screened], bool]:
        sizes.append(len(sources))
        return [record(source) for source in sources], True

    monkeypatch.setattr(PythonBox, "screen", screen)
    return sizes


def test_a_forged_right_output_makes_no_program_accepted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    forged = Screened(wire.OUTPUT, 0.001, TEST.output.encode())
    sizes = forge(monkeypatch, lambda source: forged)
    with screening(screen_recheck=0.0) as judge:
        outcomes = list(judge.judge(jobs_of([WRONG, RIGHT] * 10)))
        report = judge.screen_report
    assert sum(sizes) == report.screened > 0
    assert report.failed == 0
    assert verdicts(outcomes) == ["WA", "AC"] * 10
    assert not any(outcome.is_screened for outcome in outcomes)


@pytest.mark.parametrize("kind", [wire.OUTPUT, wire.EXCEPTION, wire.SYNTAX])
def test_right_programs_survive_a_forged_failure_that_is_looked_at_again(
    monkeypatch: pytest.MonkeyPatch, kind: bytes
) -> None:
    forge(monkeypatch, lambda source: Screened(kind, 0.001, b"forged"))
    with screening(screen_recheck=1.0) as judge:
        outcomes = list(judge.judge(jobs_of([RIGHT] * 20)))
        report = judge.screen_report
    assert verdicts(outcomes) == ["AC"] * 20
    assert report.missed == report.rechecked == report.failed > 0
    assert report.miss_rate == 1


def test_one_miss_makes_a_whole_batch_judged_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    forge(monkeypatch, lambda source: Screened(wire.OUTPUT, 0.001, b"forged"))
    draws = iter([True])
    monkeypatch.setattr(
        "alphacode.judge.pool.is_rechecked", lambda share: next(draws, False)
    )
    with screening() as judge:
        # The first may be taken alone, before the others wait.
        outcomes = list(judge.judge(jobs_of([RIGHT] * 12)))
        report = judge.screen_report
    assert (report.rechecked, report.missed) == (1, 1)
    assert verdicts(outcomes) == ["AC"] * 12
    assert not any(outcome.is_screened for outcome in outcomes)


SPOILER = """
def put(self):
    self.gcd = lambda a, b: 0
def main():
    import math
    put(math)
main()
"""
USES_GCD = "def main():\n    import math\n    print(math.gcd(6, 9))\nmain()"


def test_a_module_changed_as_self_in_a_function_harms_no_neighbour() -> None:
    with screening(screen_recheck=0.0) as judge:
        sources = [WRONG, WRONG, *[SPOILER] * 4, *[USES_GCD] * 8]
        outcomes = list(judge.judge(jobs_of(sources)))
    assert verdicts(outcomes) == ["WA"] * 6 + ["AC"] * 8


@given(
    kind=st.sampled_from(KINDS),
    text=st.one_of(st.just(TEST.output.encode()), st.binary(max_size=40)),
)
def test_no_record_of_the_screen_is_an_acceptance(kind: bytes, text: bytes) -> None:
    right = comparison_of(jobs_of([RIGHT])[0].checker)
    judgement = verdict_of(Screened(kind, 0.0, text), TEST, right)
    assert judgement is None or not judgement.is_accepted
    if kind == wire.ODD:
        assert judgement is None
