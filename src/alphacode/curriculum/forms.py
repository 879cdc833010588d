"""The same task with its input in other forms than its own.

A stranger may give the numbers in another order, or one size for a square table. No
problem of the curriculum is drawn so, for the statement would have to say it; but a
program that reads such an input is soon made.
"""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from alphacode.curriculum.task import Grid, Int, Ints, Matrix, Param, Task
from alphacode.curriculum.values import count_names

# So many values of a kind are put in every order, more stay as they are.
_MOST_ORDERED = 3


def forms(task: Task) -> list[Task]:
    """Return a task as it is, and with its input in other forms.

    There are: integers, or lists of them, in another order; a table whose height is its
    width too.
    """
    return [
        task,
        *_orders(task, Int),
        *_orders(task, Ints),
        *_squares(task),
    ]


def _orders(task: Task, kind: type[Param]) -> Iterator[Task]:
    """Yield the task with its values of a kind in all other orders."""
    places = [i for i, param in enumerate(task.params) if type(param) is kind]
    if not 1 < len(places) <= _MOST_ORDERED:
        return
    for order in itertools.islice(itertools.permutations(places), 1, None):
        params = list(task.params)
        for place, source in zip(places, order, strict=True):
            params[place] = task.params[source]
        yield replace(task, params=tuple(params))


def _squares(task: Task) -> Iterator[Task]:
    """Yield the task with one size for both sides of its only table."""
    tables = [param for param in task.params if isinstance(param, Grid | Matrix)]
    if len(tables) != 1 or len(set(count_names(tables[0]))) != 2:
        return
    (table,) = tables
    height, width = table.height, table.width
    square = replace(table, width=height)
    params = tuple(square if param is table else param for param in task.params)
    yield replace(
        task,
        params=params,
        python=tuple(f"{width} = {height}\n{body}" for body in task.python),
        cpp=tuple(with_cpp(body, width, height) for body in task.cpp),
    )


def with_cpp(body: str, name: str, value: str) -> str:
    """Return a C++ body in which a name stands for a value that is not read."""
    before, bar, inside = body.rpartition("---\n")
    return f"{before}{bar}long long {name} = {value};\n{inside}"
