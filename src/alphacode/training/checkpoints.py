"""A run's state on disk: weights and optimiser, whole or absent, at every step saved.

    step-000000400.safetensors   one process: one file
    step-000000400/              several: a file per process, and manifest.json

Either is written aside, synced and renamed. Each holds a sum of every tensor's bits, so
that damage is noticed, and each is read by any number of processes. No generator state
is kept: all that is random is a function of seed and step.
"""

import contextlib
import json
import os
import re
import shutil
from pathlib import Path
from typing import Any, NamedTuple

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from alphacode.core.errors import CheckpointError
from alphacode.model.checkpoint import write_tensors
from alphacode.training.optimizer import AnyOptimizer
from alphacode.training.processes import ALONE, Processes
from alphacode.training.sharded_files import (
    read_manifest,
    read_shards,
    write_shards,
)
from alphacode.training.shards import checksums, fill

_NAME = re.compile(r"step-(\d+)(\.safetensors)?")
_PART = re.compile(r"\.step-\d+.*\.part")
_MOMENTS = ("exp_avg", "exp_avg_sq", "momentum_buffer")


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
    optimizer: AnyOptimizer,
    clock: TrainingClock,
    *,
    keep: int,
    processes: Processes = ALONE,
) -> Path:
    """Write a checkpoint atomically and delete all but the newest `keep`.

    All processes of the run call it together; the directory is one that all see.

    Raises:
      RunError: the directory cannot be written; older checkpoints are untouched.
    """
    state = _state(model, optimizer)
    sums = dict(zip(state, checksums(state.values(), processes), strict=True))
    facts = {"clock": clock._asdict(), "sums": sums}
    path = directory / f"step-{clock.step:09d}"
    if processes.size > 1:
        write_shards(path, state, facts, processes)
    else:
        path = path.with_suffix(".safetensors")
        cpu = {name: value.detach().cpu() for name, value in state.items()}
        contiguous = {name: value.contiguous() for name, value in cpu.items()}
        metadata = {name: json.dumps(value) for name, value in facts.items()}
        write_tensors(path, contiguous, metadata)
    if processes.is_leader:
        _sync(directory)
        for old in _checkpoints(directory)[:-keep]:
            _delete(old)
    return path


def load_checkpoint(
    directory: Path,
    model: nn.Module,
    optimizer: AnyOptimizer,
    *,
    processes: Processes = ALONE,
) -> TrainingClock:
    """Put the newest checkpoint into model and optimiser; step 0 if there is none.

    All processes of the run call it together.

    Raises:
      CheckpointError: the checkpoint is damaged or belongs to another model.
    """
    if processes.is_leader and directory.is_dir():
        # What a killed process was writing or deleting is of no use to anyone.
        for part in directory.iterdir():
            if _PART.fullmatch(part.name):
                _remove(part)
    paths = _checkpoints(directory)
    if not paths:
        return TrainingClock(0, 0.0, 0)
    path = paths[-1]
    try:
        facts, shapes = _read_facts(path)
        clock = TrainingClock(**facts["clock"])
        _check_shapes(path, shapes, model)
        state = _state_to_fill(model, optimizer, shapes, clock.step)
        if path.is_dir():
            read_shards(path, state, processes)
        else:
            _read_file(path, state)
        found = dict(zip(state, checksums(state.values(), processes), strict=True))
        odd = [name for name in state if found[name] != facts["sums"][name]]
        if odd:
            raise ValueError(f"the bits of {odd[0]} are not those that were written")
    except (SafetensorError, OSError, KeyError, ValueError, TypeError) as error:
        raise CheckpointError(
            f"the checkpoint {path} is damaged ({error}); delete it to continue from "
            "the one before"
        ) from error
    return clock


def has_checkpoint(directory: Path) -> bool:
    """Whether a run would go on from a checkpoint of this directory."""
    return bool(_checkpoints(directory))


def _state(model: nn.Module, optimizer: AnyOptimizer) -> dict[str, Tensor]:
    """Return weights and moments by name, each tensor once, in the same order always.

    Weights are parameters and stored buffers; a parameter without gradients has no
    moments.
    """
    state = {f"model/{name}": value for name, value in model.state_dict().items()}
    for name, parameter in model.named_parameters():
        moments = optimizer.state.get(parameter, {})
        for moment in _MOMENTS:
            if moment in moments:
                state[f"optimizer/{name}/{moment}"] = moments[moment]
    return state


def _state_to_fill(
    model: nn.Module, optimizer: AnyOptimizer, names: Any, step: int
) -> dict[str, Tensor]:
    """Return the run's tensors by name, with empty moments where `names` has some."""
    for name, parameter in model.named_parameters():
        moments = {
            moment: torch.zeros_like(parameter)
            for moment in _MOMENTS
            if f"optimizer/{name}/{moment}" in names
        }
        if "exp_avg" in moments:
            moments["step"] = torch.tensor(float(step), device=parameter.device)
        if moments:
            optimizer.state[parameter] = moments
    return _state(model, optimizer)


def _read_facts(path: Path) -> tuple[dict[str, Any], dict[str, list[int]]]:
    """Return what a checkpoint says of itself, and its tensors' shapes."""
    if path.is_dir():
        manifest = read_manifest(path)
        return manifest, manifest["shapes"]
    with safe_open(path, framework="pt") as file:
        metadata = file.metadata() or {}
        shapes = {name: file.get_slice(name).get_shape() for name in file.keys()}  # noqa: SIM118
    if "clock" in metadata and "sums" not in metadata:
        raise CheckpointError(
            f"the checkpoint {path} is of an earlier version, which drew other masks; "
            "use another run directory"
        )
    return {name: json.loads(metadata[name]) for name in ("clock", "sums")}, shapes


def _check_shapes(path: Path, shapes: dict[str, list[int]], model: nn.Module) -> None:
    expected = {
        f"model/{name}": list(value.shape) for name, value in model.state_dict().items()
    }
    found = {
        name: list(shape) for name, shape in shapes.items() if name.startswith("model/")
    }
    for name in sorted(expected.keys() | found.keys()):
        if expected.get(name) != found.get(name):
            raise CheckpointError(
                f"the checkpoint {path} does not fit the model: {name} has shape "
                f"{found.get(name, 'none')}, expected {expected.get(name, 'none')}; "
                "use another run directory"
            )


def _read_file(path: Path, state: dict[str, Tensor]) -> None:
    with safe_open(path, framework="pt") as file:
        for name, value in state.items():
            fill(value, file.get_tensor(name))


def _checkpoints(directory: Path) -> list[Path]:
    """Return the checkpoints of a directory, oldest first."""
    if not directory.is_dir():
        return []
    found = [path for path in directory.iterdir() if _NAME.fullmatch(path.name)]
    return sorted(found, key=lambda path: (_step_of(path), path.name))


def _step_of(path: Path) -> int:
    match = _NAME.fullmatch(path.name)
    assert match
    return int(match[1])


def _delete(path: Path) -> None:
    """Delete a checkpoint so that a kill on the way leaves none of a part of it."""
    aside = path.with_name(f".{path.name}.old.part")
    with contextlib.suppress(OSError):
        path.rename(aside)
        _remove(aside)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _sync(directory: Path) -> None:
    """Have a rename reach the disk before anything older is deleted."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
