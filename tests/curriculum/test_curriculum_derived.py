"""Tasks derived from named ones: what they print follows from what the bases print."""

import contextlib
import io
import random
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from test_curriculum_tasks import disagreements, draw

from alphacode.curriculum.compose import composed_task
from alphacode.curriculum.compose.bases import (
    Base,
    Part,
    _cpp_changes,
    all_bases,
    cpp_part,
    names_read,
    profile_of,
    python_part,
    result_of,
)
from alphacode.curriculum.compose.changes import CHANGED, DECIDED, THREE_WAY, WORDED
from alphacode.curriculum.compose.derived import KINDS, derive, draw_number
from alphacode.curriculum.compose.derived_combined import draw_combined
from alphacode.curriculum.compose.derived_conditions import draw_conditions
from alphacode.curriculum.compose.derived_pairs import draw_both
from alphacode.curriculum.compose.derived_versus import draw_versus
from alphacode.curriculum.compose.matching import draw_two, groups, joined_params
from alphacode.curriculum.compose.pair_words import ANY_INPUT
from alphacode.curriculum.draft import draw_draft
from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.inputs import draw_case
from alphacode.curriculum.program import substitute
from alphacode.curriculum.settings import CurriculumSettings
from alphacode.curriculum.task import Task, Values
from alphacode.curriculum.tasks import all_tasks
from alphacode.judge import Judge

Draw = Callable[[random.Random, Frames], Task]
DRAWS: tuple[Draw, ...] = (
    draw_number,
    draw_both,
    draw_combined,
    draw_conditions,
    draw_versus,
)
DRAWN = 60
INPUTS = 12
QUICK_JUDGED = 2
SLOW_JUDGED = 30
LEAST_BASES = 800
LEAST_PAIRS = 10_000
BY_NAME = {base.name: base for base in all_bases()}


def drawn(draw_one: Draw, count: int = DRAWN) -> list[Task]:
    rngs = (random.Random(f"derived {index}") for index in range(count))
    return [draw_one(rng, ALL_FRAMES) for rng in rngs]


def printed(body: str, values: Values, constants: dict[str, object]) -> str:
    """Return what a body prints for values of its parameters."""
    scope = {key: list(x) if isinstance(x, list) else x for key, x in values.items()}
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(substitute(body, constants), scope)
    return output.getvalue()


def inputs_of(task: Task) -> Iterator[tuple[Values, dict[str, object]]]:
    """Yield inputs of a task, each with the constants it was drawn with."""
    rng = random.Random(f"inputs of {task.name}")
    for index in range(INPUTS):
        draft = draw_draft(rng, task, CurriculumSettings())
        values = draw_case(rng, draft, ("example", "small", "edge", "large")[index % 4])
        if values is not None:
            yield values, dict(draft.constants)


def result(base: Base, values: Values, constants: dict[str, object]) -> Any:
    return result_of(base, {name: values[name] for name in names_read(base.task)}, constants)  # fmt: skip  # noqa: E501


def test_many_named_tasks_can_be_taken_apart() -> None:
    usable = [base for base in all_bases() if profile_of(base) is not None]
    assert len(usable) >= LEAST_BASES
    assert any(base.is_decision for base in usable)
    assert {task.name for task in all_tasks()} >= ANY_INPUT


def test_digits_that_are_characters_in_cpp_are_no_numbers() -> None:
    for name, is_number in (("last_digit", False), ("sum_list", True)):
        if name in BY_NAME:
            profile = profile_of(BY_NAME[name])
            assert profile is not None
            assert profile.is_number is is_number


def test_a_part_prints_what_its_body_prints() -> None:
    numbers = [base for base in all_bases() if not base.is_decision]
    for base in random.Random("parts").sample(numbers, 80):
        for values, constants in inputs_of(base.task):
            read = {name: values[name] for name in names_read(base.task)}
            whole = printed(base.task.python[0], read, constants)
            assert whole == f"{result(base, values, constants)}\n", base.name


def test_a_condition_of_a_program_or_a_mistake_may_stand_inside_an_expression() -> None:
    """Answers of two tasks are printed by one: a choice would need brackets there."""
    for base in all_bases():
        if base.is_decision:
            for part in (*base.python, *(python for python, _ in base.wrong)):
                condition = substitute(part.value, {"yes": "a", "no": "b"})
                compile(f'"a" if {condition} else "b"', base.name, "eval")


def test_only_bodies_that_print_one_expression_are_taken_apart() -> None:
    assert python_part("x = 1\nprint(x + n)") == Part("x = 1", "x + n")
    assert python_part("result = n\nprint(result)") == Part("", "n")
    assert cpp_part('int x = 1;\ncout << x << "\\n";') == Part("int x = 1;", "x")
    for body in ("print(a, b)", "print(*a)", "print(1)\nprint(2)", "print(a, end='')"):
        assert python_part(body) is None
    for body in ('cout << a << " " << b << "\\n";', 'if (a) cout << b << "\\n";'):
        assert cpp_part(body) is None


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("sort(a.begin(), a.end());", True),
        ("a[0] = 1;", True),
        ("for (auto& x : a) x = 0;", True),
        ("for (char& x : a) x++;", True),
        ("a.push_back(1);", True),
        ("n /= 10;", True),
        ("for (auto& x : a) sum += x;", False),
        ("long long b = a[0]; b += a[1] == n;", False),
    ],
)
def test_cpp_that_changes_what_it_read_is_known(code: str, changes: bool) -> None:
    assert _cpp_changes(Part(code, "n"), ["a", "n"]) is changes


@pytest.mark.parametrize("draw_one", DRAWS)
def test_derived_tasks_yield_problems_with_nothing_left_to_fill_in(
    draw_one: Draw,
) -> None:
    made = 0
    for task in drawn(draw_one):
        problem = draw(task)
        if problem is None:
            continue
        made += 1
        left = re.findall(r"\{\w+\}|\$[a-z]\w*|\[[^\[\]]*\|", problem.description)
        told = re.sub(r"[\w}]\^[\w{(]", "", " ".join((*task.more, *task.output)))
        left += re.findall(r"[~^]", told)
        for solution in (*problem.solutions, *problem.incorrect_solutions):
            left += re.findall(r"\$[a-z]\w*", solution.solution)
        assert left == [], (task.name, left)
    assert made > 0.9 * DRAWN


@pytest.mark.parametrize("draw_one", DRAWS)
def test_derived_tasks_are_many_and_draw_alike_from_alike(draw_one: Draw) -> None:
    tasks = drawn(draw_one)
    assert len({task.name for task in tasks}) > 0.8 * DRAWN
    assert [(task.name, task.more) for task in tasks] == [
        (task.name, task.more) for task in drawn(draw_one)
    ]
    for task in tasks:
        assert task.name.startswith("compose/derived/")
        assert task.name.endswith("/".join(task.bases))
        assert any(task.story for task in tasks)
        assert any(not task.story for task in tasks)


@pytest.mark.parametrize("kind", KINDS)
def test_every_change_prints_something_else_than_its_base(kind: Any) -> None:
    for change in kind.changes:
        fitting = [
            base
            for base in all_bases()
            if not base.is_decision
            and (profile := profile_of(base))
            and profile.is_number
            and change.suits(profile)
        ]
        rng = random.Random(change.name)
        differ = 0
        for base in rng.sample(fitting, 4):
            task = derive(rng, ALL_FRAMES, base, kind, change)
            for values, constants in inputs_of(task):
                outputs = {printed(body, values, constants) for body in task.python}
                assert len(outputs) == 1, task.name
                differ += outputs != {f"{result(base, values, constants)}\n"}
        assert differ, (kind.name, change.name)


def test_changes_have_names_of_their_own() -> None:
    for changes in (CHANGED, DECIDED, THREE_WAY, WORDED):
        assert len({change.name for change in changes}) == len(changes)


def test_both_results_are_printed_in_the_order_of_the_questions() -> None:
    checked = 0
    for task in drawn(draw_both, 150):
        bases = [BY_NAME[name] for name in task.bases]
        if any(base.is_decision or base.task.constants for base in bases):
            continue
        for values, constants in inputs_of(task):
            both = [str(result(base, values, constants)) for base in bases]
            for body in task.python:
                assert printed(body, values, constants).split() == " ".join(both).split()  # fmt: skip  # noqa: E501
                checked += 1
    assert checked > 200


def test_two_conditions_are_judged_together() -> None:
    judged: dict[str, Callable[[bool, bool], int]] = {
        "both": lambda one, other: one and other,
        "either": lambda one, other: one or other,
        "exactly_one": lambda one, other: one != other,
        "neither": lambda one, other: not one and not other,
        "first_only": lambda one, other: one and not other,
        "three_words": lambda one, other: 3 - one - other,
        "four_words": lambda one, other: 4 - 2 * one - other,
    }
    seen = set()
    for task in drawn(draw_conditions, 100):
        kind = task.name.split("/")[3]
        bases = [BY_NAME[name] for name in task.bases]
        for values, constants in inputs_of(task):
            one, other = (bool(result(base, values, constants)) for base in bases)
            answer = judged[kind](one, other)
            is_word = kind.endswith("words")
            word = f"w{int(answer)}" if is_word else ("yes" if answer else "no")
            output = printed(task.python[0], values, constants)
            assert output == f"{constants[word]}\n", task.name
        seen.add(kind)
    assert seen == set(judged)


def test_two_numbers_make_one_answer() -> None:
    checked = 0
    for task in drawn(draw_combined, 100):
        bases = [BY_NAME[name] for name in task.bases]
        if any(base.task.constants for base in bases):
            continue
        for values, constants in inputs_of(task):
            first, second = (result(base, values, constants) for base in bases)
            expected = {
                "sum": first + second,
                "distance": abs(first - second),
                "larger": max(first, second),
                "smaller": min(first, second),
                "difference": first - second,
            }
            kind = task.name.split("/")[3]
            if kind in expected:
                output = printed(task.python[0], values, constants)
                assert output == f"{expected[kind]}\n", task.name
                checked += 1
    assert checked > 100


def test_one_question_is_asked_of_two() -> None:
    for task in drawn(draw_versus, 80):
        base = BY_NAME[task.bases[0]]
        old = names_read(base.task)
        other: Any = task.params[1]
        new = [other.name, *([other.count] if hasattr(other, "count") else [])]
        for values, constants in inputs_of(task):
            first = result(base, values, constants)
            second = result(base, {a: values[b] for a, b in zip(old, new, strict=True)}, constants)  # fmt: skip  # noqa: E501
            output = printed(task.python[0], values, constants).strip()
            if "/larger_wins/" in task.name:
                word = "w1" if first > second else "w2" if second > first else "w3"
                assert output == str(constants[word])
            if "/sum/" in task.name:
                assert output == str(first + second)


def test_there_are_tens_of_thousands_of_pairs() -> None:
    by_key, _, _ = groups(are_decisions=False)
    pairs = sum(
        joined_params(first, second) is not None
        for bases, _ in by_key.values()
        for first in bases
        for second in bases
    )
    assert pairs > LEAST_PAIRS


def test_two_tasks_share_bounds_that_suit_both() -> None:
    rng = random.Random("bounds")
    for _ in range(200):
        first, second, params = draw_two(rng, are_decisions=False)
        assert first is not second
        for base in (first, second):
            pairs: Any = zip(params, base.task.params, strict=True)
            for param, own in pairs:
                assert type(param) is type(own)
                if hasattr(param, "low"):
                    assert own.low <= param.low < param.high <= own.high
                if hasattr(param, "min_size"):
                    assert own.min_size <= param.min_size


def test_a_derived_task_is_held_out_with_any_of_its_bases() -> None:
    for draw_one in DRAWS:
        for task in drawn(draw_one, 20):
            for name in task.bases:
                kept = CurriculumSettings(
                    held_out_tasks=(name,), held_out_tasks_share=0.0, part="kept"
                )
                assert not kept.has(task)
            free = CurriculumSettings(held_out_tasks_share=0.0, part="kept")
            assert free.has(task)


def test_nothing_kept_is_derived_from_what_is_held_out_by_its_share() -> None:
    settings = CurriculumSettings(held_out_tasks_share=0.2, part="kept")
    named = {task.name: task for task in all_tasks()}
    for index in range(600):
        task = composed_task(random.Random(f"kept {index}"))
        if settings.has(task):
            assert all(settings.has(named[name]) for name in task.bases)


def judged_problems(draw_one: Draw, count: int) -> list[Any]:
    problems = (draw(task) for task in drawn(draw_one, count))
    return [problem for problem in problems if problem is not None]


@pytest.mark.parametrize("draw_one", DRAWS)
def test_the_judge_agrees_on_some_derived_tasks(judge: Judge, draw_one: Draw) -> None:
    assert disagreements(judge, judged_problems(draw_one, QUICK_JUDGED)) == []


@pytest.mark.slow
@pytest.mark.parametrize("draw_one", DRAWS)
def test_the_judge_agrees_on_derived_tasks(judge: Judge, draw_one: Draw) -> None:
    assert disagreements(judge, judged_problems(draw_one, SLOW_JUDGED)) == []
