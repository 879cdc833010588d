"""Problems without end: problem number i under a seed is the same on every machine."""

import multiprocessing
from collections.abc import Iterator

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Problem
from alphacode.core.randomness import stream
from alphacode.curriculum.problem import CurriculumSettings, draw_problem
from alphacode.curriculum.tasks import all_tasks

CHUNK = 200


def problem_at(
    seed: int, index: int, settings: CurriculumSettings | None = None
) -> Problem:
    """Return problem `index` of a seed: a pure function of its arguments."""
    settings = settings or CurriculumSettings()
    rng = stream(seed, "curriculum", index)
    tasks = all_tasks()
    weights = [task.weight for task in tasks]
    while True:
        task = rng.choices(tasks, weights)[0]
        name = f"curriculum-{seed}-{index}-{task.name}"
        problem = draw_problem(rng, task, name, settings)
        if problem is not None:
            return problem


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
