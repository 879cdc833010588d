"""Find the layout that trains a preset fastest, by the estimates of `plan.py`."""

from collections.abc import Iterator
from itertools import product
from typing import Any, NamedTuple

from alphacode.core.errors import ConfigError
from alphacode.core.settings import parse
from alphacode.training.layouts import GPUS_PER_NODE, Layout
from alphacode.training.plan import TrainingPlan, make_plan
from alphacode.training.settings import finetune_preset, pretrain_preset

_MOST_GPUS = 4096
_MOST_PAIRS_AT_ONCE = 64


class Wish(NamedTuple):
    """What a layout is to be like; what is `None` is searched for."""

    gpu: str | None = None
    gpus: int | None = None
    """Devices in all; searched for, the fewest that hold the run."""
    tensor_parallel: int | None = None
    """Searched for within a node only: what it sends is waited for."""
    fsdp: bool | None = None
    micro_batch: int | None = None
    """Pairs at once; searched for up to 64."""
    activation_checkpointing: bool | None = None

    def given(self) -> dict[str, Any]:
        """Return what was asked for."""
        return {k: v for k, v in self._asdict().items() if v is not None}


def find_plan(preset: str, wish: Wish, utilisation: float) -> TrainingPlan:
    """Return the fastest plan that fits, of the fewest GPUs if their number is open.

    Where none fits, the one that needs the least memory is returned.

    Raises:
      ConfigError: the preset or device is unknown, or no layout is as asked for.
    """
    gpus = [wish.gpus] if wish.gpus else _doublings(_MOST_GPUS)
    least: TrainingPlan | None = None
    for count in gpus:
        plans = list(_plans(preset, wish._replace(gpus=count), utilisation))
        fitting = [plan for plan in plans if plan.fits]
        if fitting:
            return min(fitting, key=_cost)
        candidates = plans if least is None else [least, *plans]
        least = min(candidates, key=lambda plan: plan.memory.peak, default=None)
    if least is None:
        # Says which division does not come out even.
        return make_plan(preset, parse(Layout, wish.given(), "the layout"), utilisation)
    return least


def _cost(plan: TrainingPlan) -> tuple[float, ...]:
    """Return what is to be small: the time of both stages, then what complicates."""
    layout = plan.layout
    seconds = sum(stage.steps * stage.step_s for stage in plan.stages)
    kinds = layout.tensor_parallel, layout.fsdp, layout.activation_checkpointing
    return seconds, *kinds, -layout.micro_batch


def _plans(preset: str, wish: Wish, utilisation: float) -> Iterator[TrainingPlan]:
    most = min(GPUS_PER_NODE, pretrain_preset(preset).model.num_kv_heads)
    choices: dict[str, list[Any]] = {
        "tensor_parallel": _doublings(most),
        "fsdp": [False, True],
        "micro_batch": _doublings(_MOST_PAIRS_AT_ONCE),
        "activation_checkpointing": [False, True],
    }
    choices |= {name: [value] for name, value in wish.given().items()}
    for chosen in product(*choices.values()):
        tree = dict(zip(choices, chosen, strict=True))
        layout = parse(Layout, tree, "the layout")
        if _is_whole(preset, layout):
            yield make_plan(preset, layout, utilisation)


def _is_whole(preset: str, layout: Layout) -> bool:
    """Return whether all divisions come out even."""
    stages = pretrain_preset(preset), finetune_preset(preset)
    try:
        for stage in stages:
            layout.check(stage.model, stage.training.batch_size)
    except ConfigError:
        return False
    return True


def _doublings(most: int) -> list[int]:
    """Return 1, 2, 4 and so on up to `most`."""
    return [2**power for power in range(most.bit_length()) if 2**power <= most]
