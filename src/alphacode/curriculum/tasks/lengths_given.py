"""Tasks over one string with its length given before it, as many contests do."""

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

from alphacode.curriculum.task import DIGITS, LOWER, UPPER, Int, Task, Values, Word
from alphacode.curriculum.tasks import (
    codes_as_text,
    digits_as_text,
    forms_checked,
    greedy_and_dp,
    letter_questions,
    string_checks,
    string_moves,
    string_questions,
    string_rules,
    string_values,
    strings,
    strings_paired,
    text_tools,
)

FAMILIES = (
    string_checks,
    string_values,
    strings,
    text_tools,
    greedy_and_dp,
    string_questions,
    codes_as_text,
    letter_questions,
    string_moves,
    string_rules,
    forms_checked,
    strings_paired,
    digits_as_text,
)
# Shorter strings are names, times and codes, whose length nobody gives.
LEAST = 30
NONSENSE = ("string_length",)
LETTERS = (LOWER, UPPER, LOWER + UPPER, DIGITS)
FEW_SIGNS = 6
LENGTH = "the length of the string"


def _fits(task: Task) -> bool:
    """Whether a task is over one long string of letters or few signs, with at most one
    integer besides, and leaves a name for the length."""
    words = [param for param in task.params if isinstance(param, Word)]
    integers = [param for param in task.params if isinstance(param, Int)]
    is_only = len(words) == 1 and len(words) + len(integers) == len(task.params)
    if not is_only or task.name in NONSENSE:
        return False
    (word,) = words
    is_long = word.max_size >= LEAST and len(integers) <= 1
    is_plain = word.alphabet in LETTERS or len(word.alphabet) <= FEW_SIGNS
    return is_long and is_plain and bool(_free_name(task))


def _free_name(task: Task) -> str:
    """Return a name that no program and no parameter of a task has, or nothing."""
    code = " ".join((*task.python, *task.cpp, *(w.cpp for w in task.wrong)))
    code += " ".join(w.python for w in task.wrong)
    known = {*re.findall(r"\w+", code), *(param.name for param in task.params)}
    return next((name for name in "nm" if name not in known), "")


def _with_length(
    refine: Callable[[Random, Values], Values | None] | None, name: str, word: str
) -> Callable[[Random, Values], Values | None]:
    def refined(rng: Random, values: Values) -> Values | None:
        found = refine(rng, values) if refine else values
        return None if found is None else {**values, **found, name: len(found[word])}

    return refined


def _sized(task: Task) -> Task:
    """Return the task with the length of its string read before it."""
    (word,) = (param for param in task.params if isinstance(param, Word))
    name = _free_name(task)
    rest = [param for param in task.params if param is not word]
    return replace(
        task,
        name=f"{task.name}_length_given",
        params=(Int(name, word.min_size, word.max_size), *rest, word),
        refine=_with_length(task.refine, name, word.name),
        meanings={**task.meanings, name: LENGTH},
        operation=task.operation or task.name,
        told_as=task.told_as or task.name,
        weight=task.weight / 5,
    )


TASKS: tuple[Task, ...] = tuple(
    _sized(task) for family in FAMILIES for task in family.TASKS if _fits(task)
)
