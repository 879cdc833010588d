"""A run's state on disk: weights and optimiser in one file per checkpoint.

One safetensors file holds everything, so that a single rename makes it whole or
absent. No generator state is kept: all that is random is a function of seed and step.
"""

import json
import re
from pathlib import Path
from typing import NamedTuple

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn
from torch.optim import Optimizer

from alphacode.core.errors import CheckpointError
from alphacode.model.checkpoint import write_tensors

_NAME = re.compile(r"step-(\d+)\.safetensors")
_MOMENTS = ("exp_avg", "exp_avg_sq")


class TrainingClock(NamedTuple):
    """How far a run has come."""

    step: int
    """Steps done."""
    seconds: float
    """Time spent training, over all starts."""
    tokens: int
    """Real tokens learned from, both sides."""


def save_checkpoint(
    directory: Path,
    model: nn.Module,
    optimizer: Optimizer,
    clock: TrainingClock,
    *,
    keep: int,
) -> Path:
    """Write a checkpoint atomically and delete all but the newest `keep`.

    Raises:
      RunError: the directory cannot be written.
    """
    tensors = {f"model/{name}": value for name, value in _weights(model).items()}
    for name, parameter in model.named_parameters():
        state = optimizer.state.get(parameter, {})
        for moment in _MOMENTS:
            if moment in state:
                tensors[f"optimizer/{name}/{moment}"] = state[moment]
    cpu = {name: value.detach().cpu().contiguous() for name, value in tensors.items()}
    metadata = {"clock": json.dumps(clock._asdict())}
    path = directory / f"step-{clock.step:09d}.safetensors"
    write_tensors(path, cpu, metadata)
    for old in _checkpoints(directory)[:-keep]:
        old.unlink(missing_ok=True)
    return path


def load_checkpoint(
    directory: Path, model: nn.Module, optimizer: Optimizer
) -> TrainingClock:
    """Put the newest checkpoint into model and optimiser; step 0 if there is none.

    Raises:
      CheckpointError: the file is damaged or belongs to another model.
    """
    paths = _checkpoints(directory)
    if not paths:
        return TrainingClock(0, 0.0, 0)
    path = paths[-1]
    try:
        with safe_open(path, framework="pt") as file:
            clock = TrainingClock(**json.loads((file.metadata() or {})["clock"]))
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    except (SafetensorError, OSError, KeyError, ValueError) as error:
        raise CheckpointError(
            f"the checkpoint {path} is damaged ({error}); delete it to continue from "
            "the one before"
        ) from error
    _restore(path, tensors, model, optimizer, clock.step)
    return clock


def _restore(
    path: Path,
    tensors: dict[str, Tensor],
    model: nn.Module,
    optimizer: Optimizer,
    step: int,
) -> None:
    weights = _weights(model)
    expected = {f"model/{name}": value.shape for name, value in weights.items()}
    found = {
        name: value.shape
        for name, value in tensors.items()
        if name.startswith("model/")
    }
    if expected != found:
        odd = sorted(set(expected.items()) ^ set(found.items()))[0][0]
        raise CheckpointError(
            f"the checkpoint {path} does not fit the model (first at {odd!r}); "
            "use another run directory"
        )
    with torch.no_grad():
        for name, value in weights.items():
            value.copy_(tensors[f"model/{name}"])
    for name, parameter in model.named_parameters():
        moments = {
            moment: tensors[f"optimizer/{name}/{moment}"].to(parameter.device)
            for moment in _MOMENTS
            if f"optimizer/{name}/{moment}" in tensors
        }
        if moments:
            count = torch.tensor(float(step), device=_step_device(optimizer, parameter))
            optimizer.state[parameter] = {"step": count, **moments}


def _step_device(optimizer: Optimizer, parameter: Tensor) -> torch.device:
    """Return where AdamW keeps its step count: beside the weights when fused."""
    is_fused = bool(optimizer.param_groups[0].get("fused"))
    return parameter.device if is_fused else torch.device("cpu")


def _weights(model: nn.Module) -> dict[str, Tensor]:
    """Return parameters and stored buffers by name, each once."""
    return dict(model.state_dict())


def _checkpoints(directory: Path) -> list[Path]:
    """Return the checkpoints of a directory, oldest first."""
    if not directory.is_dir():
        return []
    found = [path for path in directory.iterdir() if _NAME.fullmatch(path.name)]
    return sorted(found)
