"""Programs that differ from a task's by one small thing.

What is a mistake for one problem is what another problem asks: at least instead of more
than, the smallest instead of the largest, one less. So the mistakes of a task and the
changes of one sign in its programs are tasks of their own for whoever only wants
programs; no statement asks for them.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from alphacode.curriculum.task import Task

# What is exchanged: a pattern in Python, one in C++, and what takes the place of each.
EXCHANGES = (
    ("at_least", r" > ", r" > ", " >= "),
    ("more_than", r" >= ", r" >= ", " > "),
    ("at_most", r" < ", r" < ", " <= "),
    ("less_than", r" <= ", r" <= ", " < "),
    ("less", r" > ", r" > ", " < "),
    ("more", r" < ", r" < ", " > "),
    ("different", r" == ", r" == ", " != "),
    ("equal", r" != ", r" != ", " == "),
    ("largest", r"\bmin\b", r"\bmin(?=\b|_element)", "max"),
    ("smallest", r"\bmax\b", r"\bmax(?=\b|_element)", "min"),
    ("one_less", r" \+ 1\b", r" \+ 1\b", ""),
    ("one_more", r" - 1\b", r" - 1\b", ""),
)
# Of the places where a sign stands, the first so many are changed, each alone.
PLACES = 3


def mutants(task: Task) -> Iterator[Task]:
    """Yield tasks that print something near to what a named one prints."""
    for number, wrong in enumerate(task.wrong):
        yield _with(task, f"mistake_{number}", (wrong.python,), (wrong.cpp,))
    for name, python, cpp, new in EXCHANGES:
        for place in range(PLACES):
            bodies = tuple(_exchanged(x, python, new, place) for x in task.python)
            changed = tuple(x for x in bodies if x not in task.python)
            if not changed:
                break
            others = tuple(_exchanged(x, cpp, new, place) for x in task.cpp)
            found = tuple(x for x in others if x not in task.cpp)
            yield _with(task, f"{name}_{place}", changed, found or task.cpp)


def _with(task: Task, name: str, python: tuple[str, ...], cpp: tuple[str, ...]) -> Task:
    return replace(
        task,
        name=f"compose/derived/mutant/{name}/{task.name}",
        python=python,
        cpp=cpp,
        wrong=(),
        bases=(task.name,),
    )


def _exchanged(body: str, pattern: str, new: str, place: int) -> str:
    """Return a body whose match number `place` has become something else.

    Conditions of `while` stay as they are: most changes of them never end.
    """
    matches = [
        match
        for match in re.finditer(pattern, body)
        if "while" not in body[body.rfind("\n", 0, match.start()) + 1 : match.start()]
    ]
    if place >= len(matches):
        return body
    start, end = matches[place].span()
    return body[:start] + new + body[end:]
