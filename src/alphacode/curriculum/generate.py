"""Problems without end: problem number i under a seed is the same on every machine."""

import functools
import itertools
import multiprocessing
import random
from collections.abc import Iterator

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Problem
from alphacode.core.randomness import stream
from alphacode.curriculum.compose import composed_task
from alphacode.curriculum.problem import draw_problem
from alphacode.curriculum.settings import CurriculumSettings
from alphacode.curriculum.task import Task
from alphacode.curriculum.tasks import all_tasks

CHUNK = 200
# Draws after which a part of the curriculum counts as empty.
MOST_DRAWS = 20_000


def problem_at(
    seed: int, index: int, settings: CurriculumSettings | None = None
) -> Problem:
    """Return problem `index` of a seed: a pure function of its arguments."""
    settings = settings or CurriculumSettings()
    rng = stream(seed, "curriculum", index)
    while True:
        task = draw_task(rng, settings)
        name = f"curriculum-{seed}-{index}-{task.name}"
        try:
            problem = draw_problem(rng, task, name, settings)
        except Exception as error:
            error.add_note(f"while {name} was made")
            raise
        if problem is not None:
            return problem


def draw_task(rng: random.Random, settings: CurriculumSettings) -> Task:
    """Draw a task of the part that is drawn from: a named one, or one of pieces.

    Raises:
      ConfigError: the part seems to have no task.
    """
    tasks, weights = named_tasks(settings)
    for _ in range(MOST_DRAWS):
        if tasks and rng.random() >= settings.composed_share:
            return rng.choices(tasks, cum_weights=weights)[0]
        task = composed_task(rng, settings.frames)
        if settings.has(task):
            return task
    raise ConfigError(
        f"of {MOST_DRAWS:,} composed tasks none is of part={settings.part}, and no "
        "named one is drawn: mend held_out_tasks, held_out_tasks_share, composed_share"
    )


@functools.lru_cache(maxsize=8)
def named_tasks(settings: CurriculumSettings) -> tuple[list[Task], list[float]]:
    """Return the named tasks that are drawn from, and their added weights."""
    tasks = [task for task in all_tasks() if settings.has(task)]
    return tasks, list(itertools.accumulate(task.weight for task in tasks))


def generate(
    count: int,
    seed: int,
    *,
    start: int = 0,
    workers: int = 0,
    settings: CurriculumSettings | None = None,
) -> Iterator[Problem]:
    """Yield problems `start` to `start + count - 1` of a seed, in order.

    Args:
      count: how many; `seed`: any integer; training and evaluation use different ones.
      workers: processes; 0 = one per core, 1 = this process alone.

    Raises:
      ConfigError: a negative count.
    """
    if count < 0:
        raise ConfigError(f"the number of problems must not be negative, found {count}")
    settings = settings or CurriculumSettings()
    workers = workers or multiprocessing.cpu_count()
    ranges = [
        (seed, first, min(first + CHUNK, start + count), settings)
        for first in range(start, start + count, CHUNK)
    ]
    if workers == 1 or len(ranges) <= 1:
        for part in ranges:
            yield from _chunk(part)
        return
    context = multiprocessing.get_context("spawn")
    with context.Pool(min(workers, len(ranges))) as pool:
        for problems in pool.imap(_chunk, ranges):
            yield from problems


def _chunk(part: tuple[int, int, int, CurriculumSettings]) -> list[Problem]:
    seed, first, last, settings = part
    return [problem_at(seed, index, settings) for index in range(first, last)]
