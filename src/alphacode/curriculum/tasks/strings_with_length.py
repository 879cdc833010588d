"""Tasks over one string whose length is given before it, made from those without it."""

import re
from dataclasses import replace
from random import Random

from alphacode.curriculum.task import Int, Task, Values, Word
from alphacode.curriculum.tasks import (
    algorithms,
    codes_as_text,
    contest_openers,
    easy_algorithms,
    everyday,
    greedy_and_dp,
    letter_questions,
    openers,
    ranges_and_pairs,
    steps_and_choices,
    string_checks,
    string_moves,
    string_questions,
    string_rules,
    string_values,
    strings,
    text_tools,
    words_compared,
)

SOURCES = (
    string_checks,
    string_values,
    strings,
    everyday,
    algorithms,
    text_tools,
    contest_openers,
    greedy_and_dp,
    string_questions,
    easy_algorithms,
    openers,
    codes_as_text,
    letter_questions,
    string_moves,
    string_rules,
    words_compared,
    steps_and_choices,
    ranges_and_pairs,
)
# Shorter strings are codes of a fixed form, whose length nobody gives.
LEAST_LENGTH = 30
WEIGHT = 0.5


def with_length(task: Task) -> Task | None:
    """Return the task with the length of its only string before its other values.

    `None` if it reads something other than one string and integers, or its strings are
    short ones.
    """
    words = [param for param in task.params if isinstance(param, Word)]
    rest = [param for param in task.params if isinstance(param, Int)]
    is_plain = len(words) == 1 and len(words) + len(rest) == len(task.params)
    if not is_plain or words[0].max_size < LEAST_LENGTH:
        return None
    wrong = (body for each in task.wrong for body in (each.python, each.cpp))
    code = " ".join((*task.python, *task.cpp, *wrong)).replace("\\n", " ")
    used = set(re.findall(r"\w+", code))
    used |= {param.name for param in task.params}
    count = next((name for name in "nmk" if name not in used), None)
    if count is None or task.name.startswith("string_length"):
        return None
    word = words[0]

    def refine(rng: Random, values: Values) -> Values | None:
        known = {name: value for name, value in values.items() if name != count}
        found = task.refine(rng, known) if task.refine else known
        return found and {**found, count: len(found[word.name])}

    return replace(
        task,
        name=f"{task.name}_of_length",
        params=(Int(count, word.min_size, word.max_size), *rest, word),
        refine=refine,
        meanings={**task.meanings, count: "the length of the string"},
        weight=WEIGHT * task.weight,
        bases=(*task.bases, task.name),
    )


TASKS: tuple[Task, ...] = tuple(
    found
    for family in SOURCES
    for task in family.TASKS
    if (found := with_length(task)) is not None
)
