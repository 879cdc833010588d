"""An input on which two programs of a run differ, found in what the run stored.

A run keeps what programs did as symbols, under a name for the list of inputs, and not
the inputs: these are made again as the run's settings say, and known by that name.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from alphacode.core.errors import AlphaCodeError
from alphacode.core.problem import Problem
from alphacode.core.settings import parse
from alphacode.judge import Judge
from alphacode.pipeline.bench import WritesInputsOf, selection_task
from alphacode.pipeline.settings import SolveSettings
from alphacode.selection.adaptive import lists_tried
from alphacode.selection.behaviour import Behaviour, inputs_id
from alphacode.selection.candidates import selection_inputs
from alphacode.selection.input_sources import parse_sources
from alphacode.selection.selection import SelectionTask
from alphacode.view.run_folders import SETTINGS, Run

Symbols = tuple[str, ...]


class CheckError(AlphaCodeError):
    """What was asked for cannot be found out; the message says why."""


class Separation(NamedTuple):
    """The smallest input on which two programs differ."""

    input: str
    differing: int
    """Inputs on which they differ."""
    inputs: int
    """Different inputs that both ran on."""


def task_of(run: Run, problem: Problem, judge: Judge) -> SelectionTask:
    """Return what the selector of a run was told of a problem, with the inputs made.

    Candidates are left out.

    Raises:
      ConfigError: the settings of the run are not of this version.
      CheckpointError: inputs came from a model, and it is gone.
    """
    tree = run.setting(default={})
    settings = parse(SolveSettings, tree, str(run.path / SETTINGS))
    task = selection_task(
        settings, problem, judge, input_model=_input_model_of(settings)
    )
    return replace(task, inputs=selection_inputs(task))


def separate(run: Run, task: SelectionTask, problem: str, *pair: str) -> Separation:
    """Return the smallest input on which two programs differ.

    Args:
      pair: the ids of the two programs.

    Raises:
      CheckError: none is known, and why.
    """
    one, other = (_stored(run, problem, program_id) for program_id in pair)
    shared = {name: (one[name], other[name]) for name in one if name in other}
    if not shared:
        raise CheckError("no input is stored that both programs were run on")
    differs: dict[str, bool] = {}
    for inputs in _lists(task, {len(left) for left, _ in shared.values()}):
        pairs = shared.pop(inputs_id(inputs), ((), ()))
        for text, left, right in zip(inputs, *pairs, strict=False):
            differs[text] = differs.get(text, False) or left != right
        if not shared:
            break
    if not differs:
        raise CheckError(
            "the inputs that the run was clustered by cannot be made again: this "
            "version of alphacode, or the model that wrote them, makes others; run the "
            "problem again to compare its clusters"
        )
    parting = [text for text, is_parting in differs.items() if is_parting]
    if not parting:
        raise CheckError("the two programs did the same on every input")
    smallest = min(parting, key=lambda text: (len(text), text))
    return Separation(smallest, len(parting), len(differs))


def _lists(task: SelectionTask, lengths: set[int]) -> Iterable[tuple[str, ...]]:
    """Yield the lists of inputs that programs were run on, as the settings say."""
    inputs = task.inputs or ()
    yield inputs
    if task.settings.adaptive_inputs:
        yield from lists_tried(inputs, task.settings.num_inputs, lengths)


def _stored(run: Run, problem: str, program_id: str) -> dict[str, Symbols]:
    """Return what a program did, by the name of the inputs; the latest counts."""
    columns = ["program_id", "signature", "error"]
    rows = run.directory.rows(
        "behaviours", columns, problem=problem, program_id=program_id
    )
    behaviours = [Behaviour(**row) for row in rows]
    return {each.inputs_id: each.symbols for each in behaviours if not each.error}


def _input_model_of(settings: SolveSettings) -> WritesInputsOf | None:
    selection = settings.selection
    if not parse_sources(selection.input_sources).get("model"):
        return None
    # Pages that ask for no model must not wait for torch.
    from alphacode.pipeline.models.input_writing import InputModel

    return InputModel.named(selection.input_model, settings.device)
