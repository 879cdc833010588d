"""Submit the candidates the model finds likeliest, by the mean over their tokens.

The mean, as the sum favours short programs; of a program's samples the likeliest
counts. Samples drawn at other temperatures have other distributions, and their figures
are compared as they are.
Source: Chen et al. 2021 (Evaluating Large Language Models Trained on Code), figure 7.
"""

from alphacode.core.errors import ConfigError
from alphacode.selection.candidates import in_order
from alphacode.selection.selection import Selection, SelectionTask
from alphacode.selection.submission import random_order


def select(task: SelectionTask) -> Selection:
    """Return candidates by falling log-probability, ties at random.

    Raises:
      ConfigError: no candidate has one: the server of the model does not say.
    """
    known = task.log_probabilities
    if task.candidates and not any(p.program_id in known for p in task.candidates):
        raise ConfigError(
            "the selector log_probability needs log-probabilities, and none of the "
            "samples has one; choose another selector"
        )
    least = float("-inf")
    programs = random_order(task.candidates, task.seed)
    programs.sort(key=lambda p: known.get(p.program_id, least), reverse=True)
    return in_order(task, programs)
