"""Every task of the curriculum yields sound problems, and the judge agrees with it."""

import functools
import random
import re
from collections.abc import Sequence

import pytest

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Problem, Solution, TestCase
from alphacode.core.verdict import Verdict
from alphacode.curriculum import generate
from alphacode.curriculum.execute import compile_program, run_program
from alphacode.curriculum.held_out import ALL_FRAMES
from alphacode.curriculum.problem import draw_problem
from alphacode.curriculum.settings import CurriculumSettings
from alphacode.curriculum.task import Rows, Task
from alphacode.curriculum.tasks import all_tasks
from alphacode.curriculum.values import count_names
from alphacode.curriculum.voices import expand, revoice
from alphacode.judge import Judge, JudgeJob

TASKS = all_tasks()
# A draw may come out dull (one answer for all tests); so many in a row hardly can.
DRAWS = 30
LEAST_TASKS = 800
# Of 40 draws; rare tasks may be said in fewer ways.
USUAL_WAYS = 15
# How many tasks the default suite compiles C++ for; the slow one takes them all.
QUICK_TASKS = 6
PARTS = 20
# The default suite draws from every third task, the slow one from the others, too.
thirds = pytest.mark.parametrize(
    "third", [0, *(pytest.param(n, marks=pytest.mark.slow) for n in (1, 2))]
)
COMPOSED = 100
LIMITS = Limits(time_limit_s=5.0)


def draw(task: Task) -> Problem | None:
    """Return the first draw of a task that is not dull, the same at each call."""
    settings = CurriculumSettings(solutions_per_language=1)
    for attempt in range(DRAWS):
        rng = random.Random(f"{task.name}-{attempt}")
        problem = draw_problem(rng, task, task.name, settings)
        if problem is not None:
            return problem
    return None


@functools.cache
def problems(third: int) -> dict[str, Problem]:
    """One problem of every task of a third that yields any, by the task's name."""
    drawn = {task.name: draw(task) for task in TASKS[third::3]}
    return {name: problem for name, problem in drawn.items() if problem is not None}


def all_tests(problem: Problem) -> tuple[TestCase, ...]:
    return (*problem.public_tests, *problem.private_tests)


def test_there_are_many_tasks_and_no_two_share_a_name() -> None:
    assert len(TASKS) >= LEAST_TASKS
    assert len({task.name for task in TASKS}) == len(TASKS)
    assert all(task.weight > 0 for task in TASKS)


def test_fields_of_rows_have_names_of_their_own() -> None:
    """Programs give a name to each field of a row beside those of all other values."""
    for task in TASKS:
        rows = [param for param in task.params if isinstance(param, Rows)]
        fields = [field.name for param in rows for field in param.fields]
        others = {param.name for param in task.params}
        for param in task.params:
            others |= set(count_names(param))
        assert not others & set(fields), task.name
        assert len(fields) == len(set(fields)), task.name


def test_tasks_are_said_in_many_ways() -> None:
    rng = random.Random("said")
    counts = []
    for task in TASKS:
        said = (expand(rng, rng.choice(task.say)) for _ in range(40))
        counts.append(len({revoice(rng, ALL_FRAMES, text) for text in said}))
    counts.sort()
    assert counts[len(counts) // 2] >= USUAL_WAYS
    repeated = [task.name for task in TASKS if len(set(task.say)) < len(task.say)]
    assert repeated == []


@thirds
def test_every_task_yields_a_problem(third: int) -> None:
    assert [t.name for t in TASKS[third::3] if t.name not in problems(third)] == []


def test_a_draw_depends_on_its_random_numbers_alone() -> None:
    for task in random.Random("drawn twice").sample(TASKS[::3], 60):
        assert draw(task) == problems(0)[task.name]


@thirds
def test_problems_have_tests_with_different_answers_and_both_languages(
    third: int,
) -> None:
    for name, problem in problems(third).items():
        assert problem.public_tests, name
        assert len(problem.private_tests) >= 3, name
        # With one answer to all, printing it would be a solution.
        assert len({test.output for test in all_tests(problem)}) >= 2, name
        languages = {solution.language for solution in problem.solutions}
        assert languages == {Language.PYTHON3, Language.CPP}, name


@thirds
def test_nothing_is_left_to_fill_in(third: int) -> None:
    """No `{slot}` or `$constant` stays in a description, none in a program."""
    for name, problem in problems(third).items():
        left = re.findall(r"\{\w+\}|\$[a-z]\w*", problem.description)
        for solution in (*problem.solutions, *problem.incorrect_solutions):
            left += re.findall(r"\$[a-z]\w*", solution.solution)
        assert left == [], name


def test_every_sentence_of_a_task_has_only_slots_it_can_fill() -> None:
    """What a single draw cannot show: all paraphrases, not only the one drawn."""
    usual = {"person", "person2", "thing", "things", "place", "item", "items"}
    usual |= {"big", "small", "r", "f1", "f2"}
    for task in TASKS:
        own = {param.name for param in task.params}
        for param in task.params:
            if isinstance(param, Rows):
                own |= {f"f{index}" for index in range(1, len(param.fields) + 1)}
            own |= {
                str(getattr(param, count))
                for count in ("count", "height", "width")
                if hasattr(param, count)
            }
        constants = set(task.constants(random.Random(0))) if task.constants else set()
        for sentence in (*task.say, *task.output):
            assert set(re.findall(r"\{(\w+)\}", sentence)) <= usual | own, sentence
            assert set(re.findall(r"\$([a-z]\w*)", sentence)) <= constants, sentence
            assert "@" not in sentence


def passes(solution: Solution, tests: tuple[TestCase, ...]) -> bool:
    code = compile_program(solution.solution)
    outputs = [run_program(code, test.input) for test in tests]
    return all(
        output is not None and output.split() == test.output.split()
        for output, test in zip(outputs, tests, strict=True)
    )


@thirds
def test_python_programs_pass_or_fail_as_they_are_meant_to(third: int) -> None:
    for name, problem in problems(third).items():
        tests = all_tests(problem)
        for solution in problem.solutions:
            if solution.language is Language.PYTHON3:
                assert passes(solution, tests), name
        for solution in problem.incorrect_solutions:
            if solution.language is Language.PYTHON3:
                assert not passes(solution, tests), name


@thirds
def test_most_tasks_show_a_mistake_in_both_languages(third: int) -> None:
    shown = 0
    for problem in problems(third).values():
        kinds = {solution.language for solution in problem.incorrect_solutions}
        shown += kinds == {Language.PYTHON3, Language.CPP}
    assert shown >= 0.8 * sum(1 for task in TASKS[third::3] if task.wrong)


def drawn_of(tasks: Sequence[Task]) -> list[Problem]:
    """Return a problem of each task, and fail where there is none."""
    drawn = [problem for task in tasks if (problem := draw(task)) is not None]
    assert len(drawn) == len(tasks)
    return drawn


def jobs_of(problem: Problem) -> list[JudgeJob]:
    """One job for each program, its key saying what it is meant to earn."""
    return [
        JudgeJob(
            (problem.name, is_correct, number), program, all_tests(problem), LIMITS
        )
        for is_correct, programs in (
            (True, problem.solutions),
            (False, problem.incorrect_solutions),
        )
        for number, program in enumerate(programs)
    ]


def disagreements(judge: Judge, drawn: list[Problem]) -> list[str]:
    """Return one line for each program that did not earn what it was meant to."""
    jobs = [job for problem in drawn for job in jobs_of(problem)]
    found = []
    for outcome in judge.judge(jobs):
        assert isinstance(outcome.key, tuple)
        name, is_correct, number = outcome.key
        if outcome.judgement is None:
            found.append(f"{name} was not judged: {outcome.error}")
            continue
        verdict = outcome.judgement.verdict
        is_built = verdict is not Verdict.COMPILE_ERROR
        if outcome.judgement.is_accepted != is_correct or not is_built:
            fact = f"correct={is_correct}, number {number}: {verdict.value}"
            found.append(f"{name}, {fact}")
    return found


def test_the_judge_agrees_on_some_tasks(judge: Judge) -> None:
    tasks = random.Random("judged in the default suite").sample(TASKS, QUICK_TASKS)
    drawn = drawn_of(tasks)
    composed = generate(
        COMPOSED // 25, 0, workers=1, settings=CurriculumSettings(composed_share=1.0)
    )
    assert disagreements(judge, [*drawn, *composed]) == []


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_the_judge_agrees_on_all_tasks(judge: Judge, part: int) -> None:
    drawn = drawn_of(TASKS[part::PARTS])
    assert disagreements(judge, drawn) == []


@pytest.mark.slow
def test_the_judge_agrees_on_composed_tasks(judge: Judge) -> None:
    settings = CurriculumSettings(composed_share=1.0)
    drawn = list(generate(COMPOSED, 1, workers=1, settings=settings))
    assert disagreements(judge, drawn) == []
