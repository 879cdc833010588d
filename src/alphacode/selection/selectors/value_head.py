"""Submit the candidates that the value head finds likeliest to be correct.

The head reads a prompt that does not say whether the solution is correct. With
`selection.scorer` another model's head is asked.
Source: the head is the paper's (section 4.3), which does not use it to select.
"""

from alphacode.selection.candidates import draw_programs, drawing_notes, in_order
from alphacode.selection.selection import Selection, SelectionTask, scores_of
from alphacode.selection.submission import random_order


def select(task: SelectionTask) -> Selection:
    """Return candidates by falling score, ties at random.

    Raises:
      ConfigError: there is nothing to score with.
    """
    drawn = draw_programs(task)
    scored = scores_of(task, drawn)
    programs = random_order(drawn, task.seed)
    programs.sort(key=lambda program: scored.scores[program.program_id], reverse=True)
    return in_order(task, programs, (*drawing_notes(task, drawn), *scored.notes))
