"""Submit candidates in random order: filtering without clustering.

The paper's baseline for what clustering adds (section 5.3.5). A program is likelier to
come early the more samples it has, as when samples are drawn.
"""

from alphacode.selection.selection import Selection, SelectionTask
from alphacode.selection.submission import Submission, random_order


def select(task: SelectionTask) -> Selection:
    """Return distinct candidates as random draws of samples meet them."""
    chosen = random_order(task.candidates, task.seed)[: task.num_submissions]
    return Selection(
        submissions=tuple(
            Submission(
                rank=rank,
                program_id=program.program_id,
                language=program.language,
                index=program.index,
                cluster=None,
            )
            for rank, program in enumerate(chosen, start=1)
        )
    )
