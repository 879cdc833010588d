"""Submit candidates in random order: filtering without clustering.

The paper's baseline for what clustering adds (section 5.3.5). A program is likelier to
come early the more samples it has, as when samples are drawn.
"""

from alphacode.selection.candidates import in_order
from alphacode.selection.selection import Selection, SelectionTask
from alphacode.selection.submission import random_order


def select(task: SelectionTask) -> Selection:
    """Return distinct candidates as random draws of samples meet them."""
    return in_order(task, random_order(task.candidates, task.seed))
