"""Tasks without end, put together from small pieces: read, filter, map, aggregate.

`composed_task` draws one; its name says its pieces, so that a combination can be left
out of training by name. Read: pieces, sources, filters, maps, aggregates, code,
sentences, pipelines; then stories (sums told as stories), formulas (expressions in
words), several (two or three answers at once) and slices (queries on parts of a list).
Twins says which of them ask what a named task asks.
Others are derived from named tasks: bases, changes, derived; then matching with
derived_pairs, derived_combined and derived_conditions (two tasks over one input), and
derived_versus (one task about two lists).
"""

from random import Random

from alphacode.curriculum.compose import (
    derived,
    derived_combined,
    derived_conditions,
    derived_pairs,
    derived_versus,
    formulas,
    pipelines,
    several,
    slices,
    stories,
)
from alphacode.curriculum.compose.twins import held_out_by_twin
from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.task import Task

__all__ = ["composed_task"]

# Share of each kind among composed tasks.
KINDS = (
    (pipelines.draw_pipeline, 0.376),
    (stories.draw_story, 0.152),
    (several.draw_several, 0.12),
    (formulas.draw_formula, 0.096),
    (slices.draw_slices, 0.056),
    (derived.draw_number, 0.095),
    (derived_pairs.draw_both, 0.05),
    (derived_combined.draw_combined, 0.02),
    (derived_conditions.draw_conditions, 0.015),
    (derived_versus.draw_versus, 0.02),
)


def composed_task(rng: Random, frames: Frames = ALL_FRAMES) -> Task:
    """Draw a task composed of pieces: statement, programs and mistakes together."""
    makers = [maker for maker, _ in KINDS]
    maker = rng.choices(makers, [share for _, share in KINDS])[0]
    return held_out_by_twin(maker(rng, frames))
