"""Contest-style problems in the CodeContests schema, without limit or download.

Floor 1; may import core. Read: task, tasks/, layout, values, reading, program, wording,
problem, generate.
"""

from alphacode.curriculum.generate import generate, problem_at
from alphacode.curriculum.pool import (
    PooledDraft,
    PooledProgram,
    fitting_drafts,
    likely_tasks,
    program_at,
    related_drafts,
)
from alphacode.curriculum.settings import CurriculumSettings

__all__ = [
    "CurriculumSettings",
    "PooledDraft",
    "PooledProgram",
    "fitting_drafts",
    "generate",
    "likely_tasks",
    "problem_at",
    "program_at",
    "related_drafts",
]
