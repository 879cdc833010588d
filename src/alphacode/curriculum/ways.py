"""How the input of one problem stands: its layout, and whether it has test cases."""

import functools
import random
from dataclasses import dataclass, replace

from alphacode.curriculum.layout import Layout, draw_layout
from alphacode.curriculum.task import (
    Field,
    Grid,
    Int,
    Ints,
    Lines,
    Matrix,
    Param,
    Records,
    Rows,
    Task,
)

# Of the problems with many test cases, those without their number.
UNTIL_EOF_SHARE = 0.2
# Draws in which every layout that is not very rare comes up.
_DRAWS = 400


@dataclass(frozen=True, slots=True)
class Way:
    """A layout, and whether test cases follow one another in it."""

    layout: Layout
    is_cases: bool


def draw_way(rng: random.Random, task: Task, cases_share: float) -> Way:
    """Draw how the input of a problem of a task stands.

    Args:
      cases_share: share of problems with test cases, of those that may have some.
    """
    layout = draw_layout(rng, task.params)
    is_cases = task.allows_cases and not layout.ending and rng.random() < cases_share
    if is_cases and rng.random() < UNTIL_EOF_SHARE and _fits_a_line(task, layout):
        layout = replace(layout, ending="cases")
    return Way(layout, is_cases)


def possible_ways(task: Task) -> list[Way]:
    """Return the ways in which the input of a task may stand, all but very rare ones.

    Test cases may follow one another even where problems of the task have none, if its
    bodies can be run again and again. A pure function of the task.
    """
    is_repeatable = not any("global " in body for body in task.python)
    ways = []
    for found in _layouts(tuple(map(_plain, task.params))):
        params = {param.name: param for param in task.params}
        layout = replace(found, params=params)
        ways.append(Way(layout, is_cases=False))
        if is_repeatable and not layout.ending:
            ways.append(Way(layout, is_cases=True))
            if _fits_a_line(task, layout):
                ways.append(Way(replace(layout, ending="cases"), is_cases=True))
    return ways


def _plain(param: Param) -> Param:
    """Return a parameter of the same layouts, so that many tasks share theirs."""
    if isinstance(param, Ints):
        return replace(param, low=min(1, max(0, param.low)), high=10, max_size=9)
    if isinstance(param, Rows):
        fields = tuple(Field(field.name) for field in param.fields)
        return replace(param, fields=fields, max_size=9)
    if isinstance(param, Lines):
        mark = "end" if param.mark else ""
        return replace(param, forms=(), mark=mark, low=1, high=10, max_size=9)
    if isinstance(param, Int | Records | Matrix):
        return replace(param, low=1, high=10)
    return replace(param, max_size=9) if isinstance(param, Grid) else param


@functools.lru_cache(maxsize=4096)
def _layouts(params: tuple[Param, ...]) -> list[Layout]:
    rng = random.Random("layouts")
    found: list[Layout] = []
    for _ in range(_DRAWS):
        layout = draw_layout(rng, params)
        if layout not in found:
            found.append(layout)
    return found


def _fits_a_line(task: Task, layout: Layout) -> bool:
    """Whether each test case can be one line of a file that ends where they end."""
    line = layout.lines[0]
    is_one = len(line.names) == 1 or all(map(layout.is_integer, line.names))
    is_free = not any("line" in body for body in task.python)
    return len(layout.lines) == 1 and line.kind == "fields" and is_one and is_free
