"""From a task to one CodeContests problem, every program run on its tests.

A draw that turns out dull (one answer for all tests) or broken (a correct program
fails) is thrown away and drawn again; a broken task shows in tests, not in the data.
"""

import random
from dataclasses import replace

from alphacode.core.problem import Problem
from alphacode.curriculum.describe import describe
from alphacode.curriculum.draft import draw_draft
from alphacode.curriculum.execute import compile_program
from alphacode.curriculum.inputs import draw_tests
from alphacode.curriculum.settings import CurriculumSettings
from alphacode.curriculum.solutions import (
    correct_solutions,
    incorrect_solutions,
    write_python,
)
from alphacode.curriculum.task import Task


def draw_problem(
    rng: random.Random, task: Task, name: str, settings: CurriculumSettings
) -> Problem | None:
    """Draw one problem of a task, or `None` if this draw came out dull or broken."""
    draft = draw_draft(rng, task, settings)
    reference = compile_program(write_python(rng, draft, task.python[0]))
    tests = draw_tests(rng, draft, reference)
    if tests is None:
        return None
    public, private = tests.public, tests.private
    draft = replace(draft, scale=tests.scale)
    solutions = correct_solutions(rng, draft, [*public, *private])
    if solutions is None:
        return None
    return Problem(
        name=name,
        description=describe(rng, draft, public),
        public_tests=tuple(public),
        private_tests=tuple(private),
        solutions=tuple(solutions),
        incorrect_solutions=tuple(incorrect_solutions(rng, draft, private)),
        cf_rating=min(3500, max(800, task.rating + rng.choice([0, 0, 0, 100, -100]))),
        cf_tags=tuple(sorted(task.tags)),
        time_limit_s=float(rng.choice([1, 2, 2, 3])),
        memory_limit_bytes=256 * 2**20,
    )
