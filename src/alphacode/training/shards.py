"""Tensors that are whole in one process or cut over several: fill, gather, sum up."""

from collections.abc import Iterable

import torch
from torch import Tensor
from torch.distributed.tensor import DTensor, Replicate, distribute_tensor

from alphacode.training.processes import Processes

_WORDS = {1: torch.uint8, 2: torch.int16, 4: torch.int32, 8: torch.int64}


def fill(target: Tensor, whole: Tensor) -> None:
    """Copy a whole tensor, the same in every process, into a tensor or its shard."""
    with torch.no_grad():
        if isinstance(target, DTensor):
            here = whole.to(target.device, target.dtype)
            # Each process cuts its own part: nothing is sent.
            cut = distribute_tensor(
                here, target.device_mesh, target.placements, src_data_rank=None
            )
            target.to_local().copy_(cut.to_local())
        else:
            target.copy_(whole)


def gather(tensor: Tensor) -> Tensor:
    """Return the whole of a tensor; where it is cut, all processes must ask for it."""
    return tensor.full_tensor() if isinstance(tensor, DTensor) else tensor


def local(tensor: Tensor) -> Tensor:
    """Return what this process holds of a tensor."""
    return tensor.to_local() if isinstance(tensor, DTensor) else tensor


def checksums(tensors: Iterable[Tensor], processes: Processes) -> list[int]:
    """Return a sum of each tensor's bits, the same however it is cut.

    It finds a changed or lost byte; it is no proof against intent. All processes ask
    for it together.
    """
    sums = []
    for tensor in tensors:
        part = local(tensor).detach()
        words = part.contiguous().view(_WORDS[part.element_size()])
        total = words.sum(dtype=torch.int64)
        sums.append(total if _counts_here(tensor, processes) else total * 0)
    if not sums:
        return []
    added: list[int] = processes.add_up(torch.stack(sums)).tolist()
    return added


def all_finite(tensors: Iterable[Tensor], processes: Processes) -> bool:
    """Whether all numbers of all tensors are finite, in every process."""
    bad = [(~torch.isfinite(local(tensor))).any() for tensor in tensors]
    total = processes.add_up(torch.stack(bad).sum())
    return int(total) == 0


def _counts_here(tensor: Tensor, processes: Processes) -> bool:
    """Whether this process is the first of those that hold this same part."""
    if not isinstance(tensor, DTensor):
        return processes.is_leader
    mesh = tensor.device_mesh
    # A mesh of some of the processes has sisters that hold the same: the first counts.
    if int(mesh.mesh.min()) != 0:
        return False
    coordinates = mesh.get_coordinate()
    assert coordinates is not None
    return all(
        place == 0
        for place, placement in zip(coordinates, tensor.placements, strict=True)
        if isinstance(placement, Replicate)
    )
