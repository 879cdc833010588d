"""Put torch's engines around a model: tensor parallelism, recomputation, compilation,
then fully sharded or plain data parallelism.

Every block is a unit: its heads and feed-forward columns are cut over `tensor`, its
parameters are sharded over `data`, its activations are recomputed, its graph compiled.
What is outside of the blocks (embeddings, last norms) is one more unit.
"""

import logging
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

import torch
from torch import nn
from torch.distributed.device_mesh import DeviceMesh, init_device_mesh
from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard
from torch.distributed.tensor import DTensor
from torch.distributed.tensor.parallel import (
    ColwiseParallel,
    ParallelStyle,
    RowwiseParallel,
    parallelize_module,
)
from torch.nn.parallel import DistributedDataParallel
from torch.utils.checkpoint import checkpoint

from alphacode.model.transformer import EncoderDecoder
from alphacode.training.objectives import TrainingModel
from alphacode.training.parallel_settings import ParallelSettings
from alphacode.training.processes import Processes
from alphacode.training.shards import fill, gather

DATA, TENSOR = "data", "tensor"

# Gathering a tensor that is cut twice takes two exchanges; torch says so every time.
logging.getLogger("torch.distributed.tensor._redistribute").setLevel(logging.ERROR)

Weights = Callable[[str, torch.Tensor], torch.Tensor]
"""From a parameter's name and shape to its whole first value, on the CPU."""


class Share(NamedTuple):
    """Which part of every batch is this process's."""

    data_rank: int
    """Number of its share of the rows."""
    data_ways: int
    """Shares in all."""
    tensor_rank: int
    """Number among the processes that have the same rows."""

    @property
    def is_first_of_rows(self) -> bool:
        """Whether what this process finds out about its rows is counted."""
        return self.tensor_rank == 0


def share_of(processes: Processes, tensor_parallel: int) -> Share:
    """Return this process's share; neighbours by rank are together in a block."""
    data_rank, tensor_rank = divmod(processes.rank, tensor_parallel)
    return Share(data_rank, processes.size // tensor_parallel, tensor_rank)


def parallelize(
    objective: TrainingModel,
    parallel: ParallelSettings,
    share: Share,
    device: torch.device,
    *,
    is_bfloat16: bool,
) -> bool:
    """Cut the model over the processes, in place; return whether it is fully sharded.

    The model may be on the meta device: `materialize` it then. Processes, settings and
    model fit together (`check_parallel`).
    """
    degree = parallel.tensor_parallel
    mesh: DeviceMesh | None = None
    if share.data_ways * degree > 1:
        mesh = init_device_mesh(
            device.type, (share.data_ways, degree), mesh_dim_names=(DATA, TENSOR)
        )
    if mesh is not None and degree > 1:
        for block in blocks_of(objective.model):
            parallelize_module(block, mesh[TENSOR], tensor_plan(block))
    for block in blocks_of(objective.model):
        _wrap_forward(block, parallel)
    if mesh is None or share.data_ways == 1 or parallel.data_parallel != "fsdp":
        return False
    kind = torch.bfloat16 if is_bfloat16 else None
    policy = MixedPrecisionPolicy(param_dtype=kind, reduce_dtype=torch.float32)
    for block in blocks_of(objective.model):
        fully_shard(block, mesh=mesh[DATA], mp_policy=policy)
    fully_shard(objective, mesh=mesh[DATA], mp_policy=policy)
    return True


def replicate(
    objective: TrainingModel, device: torch.device
) -> DistributedDataParallel:
    """Return the model behind `DistributedDataParallel`, whole in every process."""
    devices = [device] if device.type == "cuda" else None
    with warnings.catch_warnings():
        # The option's new name is not known to the oldest torch that is supported.
        warnings.filterwarnings("ignore", message="`broadcast_buffers` is deprecated")
        return DistributedDataParallel(
            objective,
            device_ids=devices,
            broadcast_buffers=False,
            gradient_as_bucket_view=True,
        )


def materialize(
    module: nn.Module, model: EncoderDecoder, weights: Weights, device: torch.device
) -> None:
    """Give a model on the meta device memory and its first weights, whole or cut.

    Args:
      module: the model or what holds it.
      weights: called for one parameter after the other, so that no process ever holds
        more than one of them whole.
    """
    module.to_empty(device=device)
    for name, parameter in model.named_parameters():
        fill(parameter, weights(name, parameter))
    model.rebuild_tables(device)


def gathered(
    model: EncoderDecoder, processes: Processes, dtype: torch.dtype
) -> EncoderDecoder | None:
    """Return the whole model on the CPU in the leader, and nothing in the others.

    A model that is not cut is returned as it is. All processes call it together.

    Args:
      dtype: what a gathered weight is kept as.
    """
    if not any(isinstance(value, DTensor) for value in model.parameters()):
        return model if processes.is_leader else None
    weights: dict[str, torch.Tensor] = {}
    for name, value in model.state_dict().items():
        whole = gather(value)
        if processes.is_leader:
            weights[name] = whole.detach().to("cpu", dtype)
    if not processes.is_leader:
        return None
    with torch.device("meta"):
        found = EncoderDecoder(model.config)
    found.load_state_dict(weights, assign=True)
    found.rebuild_tables(torch.device("cpu"))
    return found.eval()


def blocks_of(model: EncoderDecoder) -> Iterator[nn.Module]:
    """Yield the blocks of encoder, decoder and value head."""
    yield from model.encoder.blocks
    yield from model.decoder.blocks
    if model.value_head is not None:
        yield from model.value_head.blocks


def tensor_plan(block: nn.Module) -> dict[str, ParallelStyle]:
    """Return how a block is cut: whole key/value groups, and feed-forward columns."""
    plan: dict[str, ParallelStyle] = {
        "attention.project_in": ColwiseParallel(),
        "attention.project_out": RowwiseParallel(),
        "feed_forward.project_in": ColwiseParallel(),
        "feed_forward.project_out": RowwiseParallel(),
    }
    if hasattr(block, "cross_attention"):
        plan |= {
            "cross_attention.project_query": ColwiseParallel(),
            "cross_attention.project_source": ColwiseParallel(),
            "cross_attention.project_out": RowwiseParallel(),
        }
    return plan


def _wrap_forward(block: nn.Module, parallel: ParallelSettings) -> None:
    # The function, not the module: names of parameters stay, and an engine's hooks stay
    # outside of what is compiled and recomputed.
    forward: Any = block.forward
    if parallel.compile:
        forward = torch.compile(forward)
    if parallel.activation_checkpointing:
        forward = partial(checkpoint, forward, use_reentrant=False)
    if parallel.compile or parallel.activation_checkpointing:
        block.forward = forward
