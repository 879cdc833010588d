"""Programs that differ from a task's by one small thing.

What is a mistake for one problem is what another problem asks: at least instead of more
than, the smallest instead of the largest, one less. So the mistakes of a task and the
changes of one sign in its programs are tasks of their own for whoever only wants
programs; no statement asks for them.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from alphacode.curriculum.task import Task

# What is exchanged, in either language: a pattern, and what takes its place.
EXCHANGES = (
    ("at_least", r" > ", " >= "),
    ("more_than", r" >= ", " > "),
    ("at_most", r" < ", " <= "),
    ("less_than", r" <= ", " < "),
    ("less", r" > ", " < "),
    ("more", r" < ", " > "),
    ("different", r" == ", " != "),
    ("equal", r" != ", " == "),
    ("largest", r"\bmin(?=\b|_element)", "max"),
    ("smallest", r"\bmax(?=\b|_element)", "min"),
    ("one_less", r" \+ 1\b", ""),
    ("one_more", r" - 1\b", ""),
)
# Of the places where a sign stands, the first so many are changed, each alone.
PLACES = 3


def mutants(task: Task) -> Iterator[Task]:
    """Yield tasks that print something near to what a named one prints."""
    for number, wrong in enumerate(task.wrong):
        yield _with(task, f"mistake_{number}", (wrong.python,), (wrong.cpp,))
    for name, pattern, new in EXCHANGES:
        for place in range(PLACES):
            python = _exchanged(task.python, pattern, new, place)
            if not python:
                break
            cpp = _exchanged(task.cpp, pattern, new, place)
            yield _with(task, f"{name}_{place}", python, cpp or task.cpp)


def _with(task: Task, name: str, python: tuple[str, ...], cpp: tuple[str, ...]) -> Task:
    return replace(
        task,
        name=f"compose/derived/mutant/{name}/{task.name}",
        python=python,
        cpp=cpp,
        wrong=(),
        bases=(task.name,),
    )


def _exchanged(
    bodies: tuple[str, ...], pattern: str, new: str, place: int
) -> tuple[str, ...]:
    """Return the bodies that change when match number `place` becomes something else.

    Conditions of `while` stay as they are: most changes of them never end. So do those
    of a counting `for` in C++, which are no places in Python.
    """
    found = []
    for body in bodies:
        spans = [
            match.span()
            for match in re.finditer(pattern, body)
            if not _is_in_a_loop(body, match.start())
        ]
        if place < len(spans):
            start, end = spans[place]
            found.append(body[:start] + new + body[end:])
    return tuple(body for body in found if body not in bodies)


def _is_in_a_loop(body: str, place: int) -> bool:
    """Whether a place is in the condition of a `while` or in a counting `for`."""
    before = body[body.rfind("\n", 0, place) + 1 : place]
    inside = before.rpartition("for (")[2] if "for (" in before else ""
    depths = itertools.accumulate(
        ((sign == "(") - (sign == ")") for sign in inside), initial=1
    )
    return "while" in before or (";" in inside and min(depths) > 0)
