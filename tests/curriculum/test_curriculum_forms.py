"""Tasks whose inputs and outputs stand in other forms than their own."""

import itertools
import random
from dataclasses import replace

import pytest

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Problem, Solution, TestCase
from alphacode.curriculum import CurriculumSettings, PooledDraft, fitting_drafts
from alphacode.curriculum.adapting import variants
from alphacode.curriculum.clues import Clues
from alphacode.curriculum.forms import forms
from alphacode.curriculum.kinds import Kind, kinds_of
from alphacode.curriculum.task import Int, Ints, Word
from alphacode.curriculum.tasks import all_tasks
from alphacode.judge import Judge, JudgeJob

TASKS = {task.name: task for task in all_tasks()}
CASES = [
    # In another order: the second number less the first.
    ("subtract", ("5 12\n", "7\n"), ("9 1\n", "-8\n")),
    # The length of a word before it.
    ("count_vowels", ("5\nhello\n", "2\n"), ("3\nxyz\n", "0\n")),
    # One size for a square of numbers, or of symbols.
    ("column_sums", ("2\n1 2\n3 4\n", "4 6\n"), ("1\n7\n", "7\n")),
    ("count_cells", ("2\n.#\n##\n", "3\n"), ("1\n.\n", "0\n")),
    # Numbers to the end of the input, on however many lines.
    ("sum", ("1 2\n3\n", "6\n"), ("4 5 6\n", "15\n")),
    # Numbers on one line each where the task has them side by side, and reals with as
    # many digits as the examples have.
    ("column_sums", ("2 2\n1 2\n3 4\n", "4\n6\n"), ("1 1\n7\n", "7\n")),
    ("average_real", ("2\n1 2\n", "1.5000\n"), ("1\n2\n", "2.0000\n")),
]


def problem_of(*tests: TestCase, description: str = "Some text.") -> Problem:
    return Problem(name="any", description=description, public_tests=tests)


def fitting(name: str, problem: Problem) -> list[PooledDraft]:
    """Return all drafts of a task that fit a problem, in the first pass."""
    drafts = fitting_drafts(
        0, problem, CurriculumSettings(composed_share=0.0), first=[name]
    )
    return list(itertools.takewhile(lambda each: each.draft.task.name == name, drafts))


@pytest.mark.parametrize(("name", "first", "second"), CASES)
def test_a_program_of_some_form_solves_the_problem(
    judge: Judge, name: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    tests = (TestCase(*first), TestCase(*second))
    drafts = fitting(name, problem_of(*tests))
    for language in (Language.PYTHON3, Language.CPP):
        programs = {draft.program(language).program for draft in drafts}
        jobs = [
            JudgeJob(text, Solution(language, text), tests, Limits())
            for text in programs
        ]
        judged = [each.judgement for each in judge.judge(jobs)]
        assert any(each and each.is_accepted for each in judged)


def test_a_number_that_is_no_length_stands_for_none() -> None:
    tests = TestCase("4\nhello\n", "2\n"), TestCase("3\nxyz\n", "0\n")
    assert fitting("count_vowels", problem_of(*tests)) == []


def test_values_of_a_kind_come_in_every_order() -> None:
    task = replace(TASKS["subtract"], params=(Int("a"), Word("s"), Int("b"), Int("c")))
    orders = [[param.name for param in form.params] for form in forms(task)]
    orders = [order for order in orders if len(order) == 4]
    assert orders[0] == ["a", "s", "b", "c"] and len(orders) == 6
    assert ["c", "s", "a", "b"] in orders
    lists = replace(task, params=(Ints("a"), Ints("b")))
    assert [form.params[0] for form in forms(lists)] == [Ints("a"), Ints("b")]
    many = replace(task, params=tuple(Int(name) for name in "abcd"))
    assert forms(many) == [many]


def test_answers_are_alike_however_they_stand_on_lines() -> None:
    beside, below = Kind.of(["1 2\n", "no luck\n"]), Kind.of(["1\n2\n", "never\n"])
    assert beside.gives(kinds_of(["3\n4\n"])) == below.gives(kinds_of(["3 4\n"])) == 1.0
    assert beside.gives(kinds_of(["1 2 3\n"])) == 0.0
    assert beside.is_wide and not below.is_wide


def test_three_words_come_in_every_order() -> None:
    task = replace(
        TASKS["subtract"],
        python=('print("LESS" if a < b else "SAME" if a == b else "MORE")',),
    )
    clues = Clues.of(problem_of(description="Print Cold, Mild or Warm."))
    bodies = {found.python[0] for found, _ in variants(random.Random(0), task, clues)}
    assert len(bodies) == 6
    assert 'print("Mild" if a < b else "Cold" if a == b else "Warm")' in bodies


def test_a_word_that_is_said_in_other_letters_is_that_word() -> None:
    task = replace(TASKS["subtract"], python=('print("Yes" if a < b else "FEWER")',))
    clues = Clues.of(problem_of(description='Say "YES" or "NEVER".'))
    bodies = [found.python[0] for found, _ in variants(random.Random(0), task, clues)]
    assert bodies == ['print("YES" if a < b else "NEVER")']


@pytest.mark.parametrize(
    ("outputs", "digits"),
    [(("1.5000\n", "2.2500\n"), 4), (("2.5\n", "0.125\n"), 6), (("7\n",), None)],
)
def test_reals_have_the_digits_of_the_examples(
    outputs: tuple[str, ...], digits: int | None
) -> None:
    clues = Clues.of(problem_of(*(TestCase("1 2\n", text) for text in outputs)))
    assert clues.decimals == digits
    task = TASKS["average_real"]
    found = variants(random.Random(0), task, clues)[0][0]
    wanted = 2 if digits is None else digits
    for body in (*found.python, *found.cpp):
        assert f".{wanted}f" in body
    printed = replace(task, cpp=("cout << setprecision(2) << x;",))
    found = variants(random.Random(0), printed, clues)[0][0]
    assert found.cpp == (f"cout << setprecision({wanted}) << x;",)
