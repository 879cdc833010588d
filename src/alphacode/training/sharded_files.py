"""A checkpoint of several processes: torch's distributed checkpoint in safetensors.

Every process writes what it holds into a file of its own; any number of processes reads
them. The leader adds `manifest.json` last and renames the directory, so that one with
its proper name is whole. Nothing in it is executed when it is read.
"""

import json
import shutil
import warnings
from pathlib import Path
from typing import Any

from torch import Tensor
from torch.distributed.checkpoint.api import CheckpointException
from torch.distributed.checkpoint.hf_storage import (
    HuggingFaceStorageReader,
    HuggingFaceStorageWriter,
)
from torch.distributed.checkpoint.state_dict_loader import load
from torch.distributed.checkpoint.state_dict_saver import save

from alphacode.core.errors import RunError
from alphacode.core.files import write_json
from alphacode.training.processes import Processes

MANIFEST = "manifest.json"


def write_shards(
    path: Path, state: dict[str, Tensor], facts: dict[str, Any], processes: Processes
) -> None:
    """Write tensors and plain data as the directory `path`, whole or not at all.

    All processes call it together and see the same file system.

    Raises:
      RunError: a process cannot write its file.
    """
    part = path.with_name(f".{path.name}.part")
    if processes.is_leader:
        shutil.rmtree(part, ignore_errors=True)
    processes.wait_for_all()
    tensors: dict[str, Any] = {name: value.detach() for name, value in state.items()}
    shapes = {name: list(value.shape) for name, value in state.items()}
    try:
        writer = HuggingFaceStorageWriter(str(part), save_distributed=True)
        save(tensors, storage_writer=writer)
        if processes.is_leader:
            write_json(part / MANIFEST, {**facts, "shapes": shapes})
            part.rename(path)
    except (CheckpointException, OSError) as error:
        if processes.is_leader:
            shutil.rmtree(part, ignore_errors=True)
        raise RunError(
            f"cannot write {path}: {_reason(error)}; free some space or give the run "
            "another place; the checkpoint before it is kept"
        ) from error
    processes.wait_for_all()


def read_manifest(path: Path) -> dict[str, Any]:
    """Return the plain data of a directory that `write_shards` wrote.

    Raises:
      OSError, ValueError: it is missing or damaged.
    """
    manifest: dict[str, Any] = json.loads((path / MANIFEST).read_text("utf-8"))
    return manifest


def read_shards(path: Path, state: dict[str, Tensor], processes: Processes) -> None:
    """Fill tensors, however they are cut here, from a directory.

    Raises:
      ValueError: a file is missing or damaged.
    """
    tensors: dict[str, Any] = {name: value.detach() for name, value in state.items()}
    try:
        with warnings.catch_warnings():
            # One process reads without a group: that is meant.
            warnings.filterwarnings("ignore", message="torch.distributed is disabled")
            load(
                tensors,
                storage_reader=HuggingFaceStorageReader(str(path)),
                no_dist=processes.size == 1,
            )
    except CheckpointException as error:
        raise ValueError(_reason(error)) from error


def _reason(error: BaseException) -> str:
    """Return the first failure of a process in one line."""
    if isinstance(error, CheckpointException):
        rank, (cause, _) = min(error.failures.items())
        return f"process {rank}: {' '.join(str(cause).split())[:200]}"
    return getattr(error, "strerror", None) or str(error)
