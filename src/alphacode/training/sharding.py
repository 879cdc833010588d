"""What each process holds of a model that is cut over many: arithmetic, no memory.

The counts are those that `parallelize` makes; a test cuts the 41b preset over 64
processes on the meta device and compares.
"""

from collections.abc import Iterator
from typing import NamedTuple

import torch
from torch import nn
from torch.distributed.tensor.parallel import ColwiseParallel, ParallelStyle

from alphacode.model.config import ModelConfig
from alphacode.model.transformer import EncoderDecoder
from alphacode.training.parallel_settings import ParallelSettings
from alphacode.training.parallelize import blocks_of, tensor_plan

FLOAT32_BYTES = 4


class RankBytes(NamedTuple):
    """Bytes of training state in one process, all of it float32."""

    parameters: int
    gradients: int
    moments: int
    """AdamW's two; Muon would keep one of the blocks' matrices."""

    @property
    def total(self) -> int:
        """All three; activations and gathered blocks come on top."""
        return self.parameters + self.gradients + self.moments


def rank_bytes(
    config: ModelConfig,
    parallel: ParallelSettings,
    processes: int,
    rank: int,
    *,
    trains_value_head: bool = True,
) -> RankBytes:
    """Return what a process holds of a model's training state.

    Settings, model and number of processes fit together (`check_parallel`).

    Args:
      rank: from 0; shares differ where a dimension does not divide evenly.
      trains_value_head: whether value prediction is on; without it the head is kept
        but has no gradients.
    """
    degree = parallel.tensor_parallel
    data_ways = processes // degree
    data_rank = rank // degree
    is_sharded = parallel.data_parallel == "fsdp" and data_ways > 1
    parameters = trained = 0
    for name, shape in _shapes_after_tensor_cut(config, degree):
        size = _numel(shape)
        if is_sharded:
            # As torch cuts: equal chunks from the top, the last ones short or empty.
            chunk = -(-shape[0] // data_ways)
            rows = max(0, min(chunk, shape[0] - data_rank * chunk))
            size = rows * _numel(shape[1:])
        parameters += size
        if trains_value_head or not name.startswith("value_head."):
            trained += size
    return RankBytes(
        FLOAT32_BYTES * parameters,
        FLOAT32_BYTES * trained,
        2 * FLOAT32_BYTES * trained,
    )


def _shapes_after_tensor_cut(
    config: ModelConfig, degree: int
) -> Iterator[tuple[str, list[int]]]:
    """Yield each parameter's name and its shape in one process of a tensor group."""
    with torch.device("meta"):
        model = EncoderDecoder(config)
    styles: dict[nn.Module, ParallelStyle] = {}
    for block in blocks_of(model):
        for name, cut in tensor_plan(block).items():
            styles[block.get_submodule(name)] = cut
    for path, module in model.named_modules():
        for name, parameter in module.named_parameters(recurse=False):
            shape = list(parameter.shape)
            style = styles.get(module)
            if isinstance(style, ColwiseParallel):
                shape[0] //= degree
            elif style is not None and parameter.dim() > 1:
                shape[1] //= degree
            yield f"{path}.{name}", shape


def _numel(shape: list[int]) -> int:
    return torch.Size(shape).numel()
