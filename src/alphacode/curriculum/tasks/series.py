"""Series in time."""

from alphacode.curriculum.task import Task

TASKS: tuple[Task, ...] = ()
