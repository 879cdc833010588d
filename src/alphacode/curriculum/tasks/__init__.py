"""The tasks, one module per family; a new task is one entry in one of them.

Every module of this package is a family and has `TASKS`; a new family is a new file.
Read `..task` first for the writing rules.
"""

import functools
import importlib
import pkgutil

from alphacode.curriculum.task import Task

FAMILIES = tuple(
    importlib.import_module(f"{__name__}.{module.name}")
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda each: each.name)
)


@functools.cache
def all_tasks() -> tuple[Task, ...]:
    """Return every task of every family; names are unique."""
    tasks = tuple(task for family in FAMILIES for task in family.TASKS)
    names = [task.name for task in tasks]
    assert len(set(names)) == len(names), "two tasks share a name"
    return tasks
