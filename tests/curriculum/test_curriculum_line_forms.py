"""Lines of several forms: laid out, read back, put into a problem's words."""

import random

import pytest

from alphacode.core.problem import Problem, TestCase
from alphacode.curriculum.clues import Clues
from alphacode.curriculum.execute import compile_program, run_program
from alphacode.curriculum.fitting import parse
from alphacode.curriculum.layout import draw_layout, render
from alphacode.curriculum.line_forms import matched
from alphacode.curriculum.reading import read_python
from alphacode.curriculum.seen import seen_words
from alphacode.curriculum.task import Int, Lines, Param
from alphacode.curriculum.tasks import all_tasks

FORMS = (("push", "int"), ("pop",), ("say", "text"))
LINES = Lines("r", FORMS, mark="0 0")
ROWS = [("push", 3), ("pop",), ("say", "so", "7")]
TASKS = {task.name: task for task in all_tasks()}


def _problem(text: str, output: str) -> Problem:
    tests = [TestCase(text, output)]
    return Problem(
        name="p", description="A pile.", public_tests=tests, private_tests=[]
    )


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("push 3", ("push", 3)),
        ("push x", None),
        ("push", None),
        ("pop", ("pop",)),
        ("pop 3", None),
        ("say so 7", ("say", "so", "7")),
        ("say", None),
        ("top", None),
    ],
)
def test_a_line_has_one_of_the_forms(line: str, values: tuple | None) -> None:
    found = [matched(form, line.split()) for form in FORMS]
    assert next((x for x in found if x is not None), None) == values


def test_lines_stand_behind_their_number_to_a_mark_or_to_the_end() -> None:
    params: tuple[Param, ...] = (Int("k"), LINES)
    texts = {
        "": {"3 5\n@", "5 3\n@", "3\n5\n@", "5\n3\n@", "3\n@5\n"},
        "until_mark": {"5\n@0 0\n"},
        "until_file": {"5\n@"},
    }
    body = "push 3\npop\nsay so 7\n"
    endings = set()
    for seed in range(60):
        layout = draw_layout(random.Random(seed), params)
        endings.add(layout.ending)
        text = render(layout, {"k": 5, "n": 3, "r": ROWS})
        assert text.replace(body, "@") in texts[layout.ending]
        assert parse(layout, text, is_cases=False) == [{"k": 5, "n": 3, "r": ROWS}]
        code = "\n".join([*read_python(layout, "lines", ""), "print(k, r)"])
        wanted = "5 [['push', '3'], ['pop'], ['say', 'so', '7']]\n"
        assert run_program(compile_program(code), text) == wanted
    assert endings == set(texts)


def test_words_of_the_inputs_take_the_places_of_a_tasks_own() -> None:
    text = "lay 4\nlook\nlift\nlook\nOVER\n"
    problem = _problem(text, "4\n4\nnone\n")
    clues, task = Clues.of(problem), TASKS["stack_silent_pop"]
    ways = set()
    for seed in range(20):
        rng = random.Random(seed)
        found = seen_words(rng, task, {}, clues, is_known=True)
        assert (found["push"], found["end"]) == ("lay", "OVER")
        ways.add((found["pop"], found["top"]))
    assert ways == {("look", "lift"), ("lift", "look")}


def test_usual_words_are_what_they_are() -> None:
    text = "2\nPUSH 4\nTop\npop\n"
    problem = _problem(text, "4\n")
    clues, task = Clues.of(problem), TASKS["stack_silent_pop"]
    for seed in range(20):
        found = seen_words(random.Random(seed), task, {}, clues, is_known=True)
        assert (found["push"], found["top"], found["pop"]) == ("PUSH", "Top", "pop")
