"""The tasks, one module per family; a new task is one entry in one of them.

Every module of this package is a family and has `TASKS`; a new family is a new file.
Read `..task` first for the writing rules.
"""

import functools
import importlib
import pkgutil
from types import ModuleType

from alphacode.curriculum.task import Task


@functools.cache
def families() -> tuple[ModuleType, ...]:
    """Return every family; they are read when somebody asks, which takes a second."""
    found = sorted(pkgutil.iter_modules(__path__), key=lambda each: each.name)
    return tuple(importlib.import_module(f"{__name__}.{each.name}") for each in found)


@functools.cache
def all_tasks() -> tuple[Task, ...]:
    """Return every task of every family; names are unique."""
    tasks = tuple(task for family in families() for task in family.TASKS)
    names = [task.name for task in tasks]
    assert len(set(names)) == len(names), "two tasks share a name"
    return tasks
