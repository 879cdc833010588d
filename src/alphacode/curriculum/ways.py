"""How the input of one problem stands: its layout, and whether it has test cases."""

import functools
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from alphacode.curriculum.layout import LENGTH, Layout, Line, draw_layout
from alphacode.curriculum.task import (
    Grid,
    Ints,
    Lines,
    Matrix,
    Pairs,
    Param,
    Records,
    Rows,
    Task,
    Words,
)
from alphacode.curriculum.values import count_names, reckoned_from

Drawn = tuple[tuple[Line, ...], str]
"""The lines of a layout, and its ending."""

# Of the problems with many test cases, those without their number.
UNTIL_EOF_SHARE = 0.2
# Draws in which every layout that is not very rare comes up.
_DRAWS = 400
# By these names `draw_layout` knows what it draws.
_TOLD_APART = ("n", "m")
# What of a parameter decides whether a text is read as one.
_READ = (
    *("alphabet", "order", "is_ordered", "is_square", "count"),
    *("height", "width", "is_lines", "is_small"),
)


@dataclass(frozen=True, slots=True)
class Way:
    """A layout, and whether test cases follow one another in it."""

    layout: Layout
    is_cases: bool
    key: str = ""
    """The same for all ways that read the same texts."""


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


def possible_ways(task: Task) -> Sequence[Way]:
    """Return the ways in which the input of a task may stand, all but very rare ones.

    Test cases may follow one another even where problems of the task have none, if its
    bodies can be run again and again. A pure function of the task.
    """
    is_repeatable = not any("global " in body for body in task.python)
    is_free = not any("line" in body for body in task.python)
    return _ways(task.params, is_repeatable, is_free)


@functools.lru_cache(maxsize=1 << 15)
def _ways(
    params: tuple[Param, ...], is_repeatable: bool, is_free: bool
) -> tuple[Way, ...]:
    by_name = {param.name: param for param in params}
    read = " ".join(map(_structure, params))
    ways = []
    for lines, ending in _layouts(params):
        layout = Layout(lines, by_name, ending)
        ways.append(_way(layout, read, is_cases=False))
        if is_repeatable and not layout.ending:
            ways.append(_way(layout, read, is_cases=True))
            if is_free and _is_a_line(layout):
                to_the_end = replace(layout, ending="cases")
                ways.append(_way(to_the_end, read, is_cases=True))
    return tuple(ways)


def _way(layout: Layout, read: str, *, is_cases: bool) -> Way:
    key = f"{layout.lines} {layout.ending} {is_cases} {read}"
    return Way(layout, is_cases, key)


def _structure(param: Param) -> str:
    """Return what of a parameter decides whether a text is read as one."""
    parts = [type(param).__name__, param.name]
    for name in _READ:
        parts.append(str(getattr(param, name, "")))
    if isinstance(param, Lines):
        parts += [f"{param.forms} {param.mark}"]
    if isinstance(param, Rows):
        parts += [repr(param.fields)]
    return "|".join(parts)


def _plain(param: Param) -> Param:
    """Return a parameter of the same layouts, so that many tasks share theirs."""
    if isinstance(param, Ints):
        low = min(1, max(0, param.low))  # a list of positive ones may end with 0
        return Ints(param.name, low, 10, count=param.count)
    if isinstance(param, Rows):
        return Rows(param.name, (), param.count)
    if isinstance(param, Lines):
        mark = "end" if param.mark else ""
        return replace(param, forms=(), mark=mark, low=1, high=10, max_size=9)
    if isinstance(param, Words):
        return Words(param.name, param.count, is_lines=param.is_lines)
    if isinstance(param, Pairs):
        return Pairs(param.name, count=param.count)
    if isinstance(param, Records):
        return Records(param.name, count=param.count)
    if isinstance(param, Grid):
        return Grid(param.name, height=param.height, width=param.width)
    if isinstance(param, Matrix):
        return replace(param, low=0, high=1000, max_size=8)
    return type(param)(param.name)


def _layouts(params: tuple[Param, ...]) -> list[Drawn]:
    """Return the lines and the endings of all layouts that are not very rare.

    Parameters that differ in what they are called have the same layouts, so long as no
    count is called like one; they are drawn once.
    """
    counts = [*chain(*map(count_names, params)), *chain(*map(reckoned_from, params))]
    names = [
        param.name for param in params if param.name not in (*_TOLD_APART, *counts)
    ]
    called = {name: f"#{place}" for place, name in enumerate(names)}
    own = {called[name]: name for name in names}
    own |= {LENGTH + call: LENGTH + name for call, name in own.items()}
    alike = [_plain(each) for each in params]
    drawn = _drawn(tuple(replace(p, name=called.get(p.name, p.name)) for p in alike))
    return [
        (tuple(Line(x.kind, tuple(own.get(n, n) for n in x.names)) for x in lines), end)
        for lines, end in drawn
    ]


@functools.lru_cache(maxsize=4096)
def _drawn(params: tuple[Param, ...]) -> list[Drawn]:
    rng = random.Random("layouts")
    layouts = (draw_layout(rng, params) for _ in range(_DRAWS))
    return list(dict.fromkeys((layout.lines, layout.ending) for layout in layouts))


def _fits_a_line(task: Task, layout: Layout) -> bool:
    """Whether each test case can be one line of a file that ends where they end."""
    return _is_a_line(layout) and not any("line" in body for body in task.python)


def _is_a_line(layout: Layout) -> bool:
    line = layout.lines[0]
    is_one = len(line.names) == 1 or all(map(layout.is_integer, line.names))
    return len(layout.lines) == 1 and line.kind == "fields" and is_one
