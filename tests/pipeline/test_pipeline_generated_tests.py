"""Tests made by agreement, and what they catch of planted wrong programs."""

import ast
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from alphacode.core.errors import DataError, JudgeError
from alphacode.core.limits import Usage
from alphacode.core.problem import Language, Problem, Solution, TestCase
from alphacode.core.verdict import Execution, Judgement, Verdict
from alphacode.data.readers import read_problems
from alphacode.judge import ExecuteOutcome, Judge, JudgeOutcome, JudgeSettings
from alphacode.pipeline.further_tests import generation
from alphacode.pipeline.further_tests.generation import (
    NO_SOLUTIONS,
    GenerationSettings,
    generate_tests,
)
from alphacode.pipeline.further_tests.problems import summarise, write_tested_problems
from alphacode.pipeline.further_tests.suite_strength import mutants, suite_strength
from alphacode.pipeline.further_tests.validators import Validators

FEW = GenerationSettings(tests=60, factor=3)
LOOP = "a, b = map(int, input().split())\n"


def python(*texts: str) -> tuple[Solution, ...]:
    return tuple(Solution(Language.PYTHON3, LOOP + text) for text in texts)


# The examples miss what sets the wrong programs apart: equal, large, and negative ones.
LARGER = Problem(
    name="larger",
    description="Print the larger.\n\nInput\n\n"
    "Two integers x and y (-1000 <= x, y <= 1000).\n\nOutput\n\nThe larger one.\n",
    public_tests=(TestCase("1 2\n", "2\n"), TestCase("7 3\n", "7\n")),
    private_tests=(TestCase("20 10\n", "20\n"),),
    solutions=python(
        "print(max(a, b))",
        "print(a if a > b else b)",
        "print(sorted([a, b])[1])",
        "print(a + b)",
    ),
    incorrect_solutions=python(
        "print(max(abs(a), abs(b)))",
        "print(max(a, b) if a != b else 0)",
        "print(max(a, b, 0))",
        "print(min(a, b))",
    ),
    time_limit_s=1.0,
)


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge(JudgeSettings(workers=2)) as judge:
        yield judge


def test_tests_are_what_correct_solutions_agree_on(judge: Judge) -> None:
    made = generate_tests(LARGER, judge, FEW)
    assert len(made.tests) == 60 and made.reason == ""
    # The fourth solution is none, and says so on the tests there are.
    assert (made.used, made.wrong) == ((0, 1, 2), (3,))
    for test in made.tests:
        x, y = map(int, test.input.split())
        assert int(test.output) == max(x, y)
    known = {t.input for t in LARGER.public_tests + LARGER.private_tests}
    assert not known & {test.input for test in made.tests}
    assert made.problem is not None
    assert made.problem.generated_tests == made.tests
    assert generate_tests(LARGER, judge, FEW).tests == made.tests


def test_planted_wrong_programs_pass_before_and_fail_after(judge: Judge) -> None:
    tests = LARGER.public_tests + LARGER.hidden_tests
    before = suite_strength(LARGER, tests, judge)
    made = generate_tests(LARGER, judge, FEW)
    after = suite_strength(LARGER, (*tests, *made.tests), judge)
    assert (before.false_positives.count, before.false_positives.of) == (3, 4)
    assert after.false_positives.count == 0
    # The planted wrong solution among the right ones fails both.
    assert before.false_negatives.count == after.false_negatives.count == 1
    assert before.mutants_killed.of == after.mutants_killed.of > 3
    assert before.mutants_killed.count <= after.mutants_killed.count
    assert after.tests == 63 and after.unjudged == 0


@pytest.mark.slow
def test_inputs_of_which_a_validator_or_a_solution_wants_nothing_are_invalid(
    judge: Judge,
) -> None:
    positive = python("assert a >= 0 and b >= 0")[0]
    made = generate_tests(LARGER, judge, FEW, validator=positive)
    assert made.invalid > 0
    assert all("-" not in test.input for test in made.tests)
    picky = python("print(max(a, b) if a != 1 else 1 // (b - b))")
    fussy = replace(
        LARGER,
        public_tests=(TestCase("4 2\n", "4\n"),),
        private_tests=(),
        solutions=LARGER.solutions[:2] + picky,
    )
    made = generate_tests(fussy, judge, FEW)
    assert made.used == (0, 1, 2)
    assert all(test.input.split()[0] != "1" for test in made.tests)


def test_where_solutions_disagree_or_lack_there_are_no_tests(judge: Judge) -> None:
    halves = python("print(a // 2 * 2)", "print(a)")
    problem = replace(
        LARGER,
        public_tests=(TestCase("2 2\n", "2\n"),),
        private_tests=(),
        solutions=halves,
    )
    made = generate_tests(problem, judge, FEW)
    assert made.disagreed > 0
    assert all(int(test.input.split()[0]) % 2 == 0 for test in made.tests)
    alone = generate_tests(replace(problem, solutions=halves[:1]), judge, FEW)
    assert (alone.tests, alone.reason) == ((), NO_SOLUTIONS)
    short = generate_tests(LARGER, judge, FEW.model_copy(update={"seconds": 1e-9}))
    assert short.tests == () and "over" in short.reason


class Ticking:
    """A judge and a clock: every program ends well, a second after the one before."""

    now = 0.0

    def monotonic(self) -> float:
        return self.now

    def judge(self, jobs):  # type: ignore[no-untyped-def]
        for job in jobs:
            self.now += 1
            yield JudgeOutcome(job.key, Judgement(Verdict.ACCEPTED))

    def execute(self, jobs):  # type: ignore[no-untyped-def]
        for job in jobs:
            self.now += 1
            runs = tuple(Execution(text, None, Usage()) for text in job.inputs)
            yield ExecuteOutcome(job.key, runs, None)


@pytest.mark.parametrize(
    ("seconds", "used", "spent", "tests"),
    [
        (1, 1, 1, 0),
        (3, 3, 3, 0),
        (4, 4, 4, 0),
        (7, 4, 7, 0),
        (9, 4, 9, 25),
        (90, 4, 16, 60),
    ],
)
def test_time_is_looked_at_as_each_program_ends(
    monkeypatch: pytest.MonkeyPatch, seconds: float, used: int, spent: int, tests: int
) -> None:
    ticking = Ticking()
    monkeypatch.setattr(generation, "time", ticking)
    settings = FEW.model_copy(update={"seconds": seconds})
    made = generate_tests(LARGER, ticking, settings)
    assert (len(made.used), ticking.now, len(made.tests)) == (used, spent, tests)
    assert made.reason == ("" if tests == 60 else f"{seconds} s were over")
    assert sum(made.sources.values()) == made.tried == (75 if tests == 60 else tests)


def test_a_validator_that_does_not_compile_is_told(judge: Judge) -> None:
    broken = Solution(Language.PYTHON3, "assert (")
    with pytest.raises(DataError, match=r"validator of 'larger' does not compile: .+"):
        generate_tests(LARGER, judge, FEW, validator=broken)
    with pytest.raises(JudgeError, match="could not be compiled: box"):
        generate_tests(LARGER, Failing(judge, "("), FEW, validator=broken)


def test_a_folder_holds_a_validator_for_each_problem(tmp_path: Path) -> None:
    (tmp_path / "larger.py").write_text("input()")
    (tmp_path / "7_A. On-off.cpp").write_text("int main() {}")
    validators = Validators.read(tmp_path)
    assert validators.of(LARGER) == Solution(Language.PYTHON3, "input()")
    assert validators.unused == ["7_A. On-off"]
    slashed = validators.of(replace(LARGER, name="7_A. On/off"))
    assert slashed is not None and slashed.language is Language.CPP
    assert validators.of(replace(LARGER, name="other")) is None
    assert validators.unused == []
    alone = Validators.read(tmp_path / "larger.py")
    assert alone.of(replace(LARGER, name="other")) is not None
    (tmp_path / "larger.cpp").write_text("")
    with pytest.raises(DataError, match="several validators of 'larger'"):
        Validators.read(tmp_path)
    with pytest.raises(DataError, match="cannot read"):
        Validators.read(tmp_path / "none.py")


class Failing:
    """A judge that fails itself on some programs."""

    def __init__(self, judge: Judge, text: str, *, executes: bool = True) -> None:
        self._judge, self._text, self._executes = judge, text, executes

    def judge(self, jobs):  # type: ignore[no-untyped-def]
        for outcome in self._judge.judge(jobs):
            is_lost = not self._executes
            lost = is_lost and self._text in LARGER.solutions[outcome.key].solution
            yield replace(outcome, judgement=None, error="box") if lost else outcome

    def execute(self, jobs):  # type: ignore[no-untyped-def]
        listed = list(jobs)
        lost = {job.key for job in listed if self._text in job.solution.solution}
        for outcome in self._judge.execute(listed):
            if self._executes and outcome.key in lost:
                yield replace(outcome, executions=(), error="box")
            else:
                yield outcome


def test_a_failure_of_ours_is_no_fault_of_a_program_or_an_input(judge: Judge) -> None:
    few = FEW.model_copy(update={"tests": 5, "factor": 2})
    made = generate_tests(LARGER, Failing(judge, "sorted", executes=False), few)
    assert (made.used, made.wrong, made.unjudged) == ((0, 1), (3,), 0)
    made = generate_tests(LARGER, Failing(judge, "sorted"), few)
    assert made.used == (0, 1, 2) and made.tests == ()
    assert made.unjudged == made.tried > 0
    assert (made.invalid, made.disagreed) == (0, 0)


def test_strength_is_measured_on_what_says_something(
    tmp_path: Path, judge: Judge
) -> None:
    """Not on solutions known to fail: left out of the making, and mutants of right."""
    of_wrong = {each.solution for each in mutants(LARGER.solutions[3:], 99, seed=0)}
    asked: list[object] = []

    class Watched(Failing):
        def judge(self, jobs):  # type: ignore[no-untyped-def]
            listed = list(jobs)
            asked.extend((job.key, job.solution.solution) for job in listed)
            return super().judge(listed)

    for solutions in (2, 30):
        asked.clear()
        settings = FEW.model_copy(update={"tests": 20, "solutions": solutions})
        (report,) = write_tested_problems(
            [LARGER], tmp_path / f"{solutions}.jsonl", Watched(judge, "-"), settings
        )
        num_seen = report["solutions"] + report["wrong_solutions"]
        assert report["after"]["false_negatives"]["of"] == 4 - num_seen
        strength = {text for key, text in asked if isinstance(key, tuple)}
        assert strength and not strength & of_wrong
    assert num_seen == 4


def test_mutants_are_programs_with_one_change() -> None:
    program = Solution(Language.PYTHON3, "n = int(input())\nprint(n + 1 < 4 and n)\n")
    found = mutants([program, program], 100, seed=0)
    texts = {each.solution for each in found}
    assert len(texts) == len(found)
    assert "n = int(input())\nprint(n - 1 < 4 and n)\n" in texts
    assert "n = int(input())\nprint(n + 1 <= 4 and n)\n" in texts
    assert "n = int(input())\nprint(n + 1 < 4 or n)\n" in texts
    assert "n = int(input())\nprint(n + 1 < 3 and n)\n" in texts
    # Two swaps of <, one of +, one of and, two moves of each of two numbers.
    assert len(found) == 8
    assert all(ast.parse(text) for text in texts)
    broken = [Solution(Language.PYTHON3, "print("), Solution(Language.CPP, "x < 1")]
    assert mutants(broken, 10, seed=0) == []


class Stopping:
    """A judge that breaks off after some problems."""

    def __init__(self, judge: Judge, problems: int) -> None:
        self._judge, self._left = judge, problems

    def judge(self, jobs):  # type: ignore[no-untyped-def]
        return self._judge.judge(jobs)

    def execute(self, jobs):  # type: ignore[no-untyped-def]
        self._left -= 1
        if self._left < 0:
            raise KeyboardInterrupt
        return self._judge.execute(jobs)


def test_a_stopped_file_goes_on_and_ends_alike(tmp_path: Path, judge: Judge) -> None:
    problems = [LARGER, replace(LARGER, name="again")]
    # One chunk makes as many tests.
    settings = FEW.model_copy(update={"tests": 20})
    whole = tmp_path / "whole.jsonl"
    reports = write_tested_problems(problems, whole, judge, settings)
    out = tmp_path / "out.jsonl"
    with pytest.raises(KeyboardInterrupt):
        write_tested_problems(problems, out, Stopping(judge, 1), settings)
    assert not out.exists()
    part = tmp_path / "out.jsonl.part"
    assert len(part.read_text().splitlines()) == 1
    part.write_text(part.read_text() + '{"key": "cut o')
    again = write_tested_problems(problems, out, Stopping(judge, 1), settings)
    assert not part.exists()
    for each in (*reports, *again):
        each.pop("seconds")
    assert again == reports
    assert out.read_bytes() == whole.read_bytes()
    assert [len(p.generated_tests) for p in read_problems(out)] == [20, 20]
    totals = summarise(reports)
    assert totals["tests"] == 40 and totals["after"]["false_positives"]["of"] == 8
    assert json.dumps(totals)
