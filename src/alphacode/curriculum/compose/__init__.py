"""Tasks without end, put together from small pieces: read, filter, map, aggregate.

`composed_task` draws one; its name says its pieces, so that a combination can be left
out of training by name. Read: pieces, sources, filters, maps, aggregates, code,
sentences, pipelines; then stories (sums told as stories), formulas (expressions in
words), several (two or three answers at once) and slices (queries on parts of a list).
"""

from random import Random

from alphacode.curriculum.compose import (
    formulas,
    pipelines,
    several,
    slices,
    stories,
)
from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.task import Task

__all__ = ["composed_task"]

# Share of each kind among composed tasks.
KINDS = (
    (pipelines.draw_pipeline, 0.47),
    (stories.draw_story, 0.19),
    (several.draw_several, 0.15),
    (formulas.draw_formula, 0.12),
    (slices.draw_slices, 0.07),
)


def composed_task(rng: Random, frames: Frames = ALL_FRAMES) -> Task:
    """Draw a task composed of pieces: statement, programs and mistakes together."""
    makers = [maker for maker, _ in KINDS]
    maker = rng.choices(makers, [share for _, share in KINDS])[0]
    return maker(rng, frames)
