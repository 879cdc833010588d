"""Every task of the curriculum yields sound problems, and the judge agrees with it."""

import random
import re
from collections.abc import Iterator

import pytest

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Problem
from alphacode.curriculum.execute import compile_program, run_program
from alphacode.curriculum.problem import CurriculumSettings, draw_problem
from alphacode.curriculum.task import Task
from alphacode.curriculum.tasks import all_tasks
from alphacode.judge import Judge, JudgeJob, JudgeSettings

TASKS = all_tasks()
SETTINGS = CurriculumSettings()
CLEAN = CurriculumSettings(noise=0.0)
# A draw may come out dull (one answer for all tests); so many in a row hardly can.
DRAWS = 30
LEAST_TASKS = 150
LEAST_PARAPHRASES = 3
# How many tasks the default suite compiles C++ for; the slow one takes them all.
QUICK_TASKS = 25
LIMITS = Limits(time_limit_s=5.0)


def sound_problem(task: Task, settings: CurriculumSettings = SETTINGS) -> Problem:
    """Return the first draw of a task that is not dull, the same each time."""
    for attempt in range(DRAWS):
        rng = random.Random(f"{task.name}-{attempt}")
        problem = draw_problem(rng, task, f"{task.name}-{attempt}", settings)
        if problem is not None:
            return problem
    raise AssertionError(f"no sound problem of {task.name} in {DRAWS} draws")


def names(task: Task) -> str:
    return task.name


def test_there_are_many_tasks_and_no_two_share_a_name() -> None:
    assert len(TASKS) >= LEAST_TASKS
    assert len({task.name for task in TASKS}) == len(TASKS)
    assert all(task.weight > 0 for task in TASKS)


@pytest.mark.parametrize("task", TASKS, ids=names)
def test_a_task_is_said_in_several_ways(task: Task) -> None:
    assert len(set(task.say)) == len(task.say) >= LEAST_PARAPHRASES


@pytest.mark.parametrize("task", TASKS, ids=names)
def test_a_task_yields_the_same_sound_problem_each_time(task: Task) -> None:
    problem = sound_problem(task)
    assert sound_problem(task) == problem
    assert problem.public_tests
    assert len(problem.private_tests) >= 3
    languages = {solution.language for solution in problem.solutions}
    assert languages == {Language.PYTHON3, Language.CPP}
    # Inputs do not share one answer, or printing it would be a solution.
    tests = [*problem.public_tests, *problem.private_tests]
    assert len({test.output for test in tests}) >= 2


@pytest.mark.parametrize("task", TASKS, ids=names)
def test_nothing_is_left_to_fill_in(task: Task) -> None:
    """No `{slot}` stays in a description, no `$constant` in a description or program."""
    problem = sound_problem(task, CLEAN)
    statement = problem.description.partition("\nExample")[0]
    assert re.findall(r"\{\w+\}|\$[a-z]\w*|@", remove_symbols(statement)) == []
    for solution in (*problem.solutions, *problem.incorrect_solutions):
        assert re.findall(r"\$[a-z]\w*", solution.solution) == []


def remove_symbols(statement: str) -> str:
    """Drop the signs that figures are drawn with, `@` among them."""
    return re.sub(r"@+|\(\)\[\]\{\}", "", statement) if "@" in statement else statement


@pytest.mark.parametrize("task", TASKS, ids=names)
def test_python_programs_pass_or_fail_as_they_are_meant_to(task: Task) -> None:
    problem = sound_problem(task)
    tests = [*problem.public_tests, *problem.private_tests]

    def passes(program: str) -> bool:
        code = compile_program(program)
        outputs = [run_program(code, test.input) for test in tests]
        return all(
            output is not None and output.split() == test.output.split()
            for output, test in zip(outputs, tests, strict=True)
        )

    for solution in problem.solutions:
        if solution.language is Language.PYTHON3:
            assert passes(solution.solution)
    for solution in problem.incorrect_solutions:
        if solution.language is Language.PYTHON3:
            assert not passes(solution.solution)


def test_most_tasks_show_a_mistake_in_both_languages() -> None:
    shown = 0
    for task in TASKS:
        wrong = sound_problem(task).incorrect_solutions
        kinds = {solution.language for solution in wrong}
        assert kinds in (set(), {Language.PYTHON3, Language.CPP})
        shown += bool(kinds)
    assert shown >= 0.8 * sum(1 for task in TASKS if task.wrong)


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge(JudgeSettings(workers=2)) as judge:
        yield judge


def jobs_of(problem: Problem) -> list[JudgeJob]:
    """One job for each program, its key saying what it is meant to earn."""
    tests = (*problem.public_tests, *problem.private_tests)
    return [
        JudgeJob((problem.name, is_correct, number), solution, tests, LIMITS)
        for is_correct, programs in (
            (True, problem.solutions),
            (False, problem.incorrect_solutions),
        )
        for number, solution in enumerate(programs)
    ]


def disagreements(judge: Judge, tasks: list[Task]) -> list[str]:
    """Return one line for each program that did not earn what it was meant to."""
    one_each = CurriculumSettings(solutions_per_language=1)
    jobs = [job for task in tasks for job in jobs_of(sound_problem(task, one_each))]
    found = []
    for outcome in judge.judge(jobs):
        assert isinstance(outcome.key, tuple)
        name, is_correct, number = outcome.key
        if outcome.judgement is None:
            found.append(f"{name} was not judged: {outcome.error}")
        elif outcome.judgement.is_accepted != is_correct:
            verdict = outcome.judgement.verdict.value
            found.append(f"{name}, correct={is_correct}, number {number}: {verdict}")
    return found


def test_the_judge_agrees_on_some_tasks(judge: Judge) -> None:
    tasks = random.Random("judged in the default suite").sample(TASKS, QUICK_TASKS)
    assert disagreements(judge, tasks) == []


@pytest.mark.slow
@pytest.mark.parametrize("part", range(10))
def test_the_judge_agrees_on_all_tasks(judge: Judge, part: int) -> None:
    assert disagreements(judge, list(TASKS[part::10])) == []
