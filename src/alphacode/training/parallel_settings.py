"""How one training step is shared out among processes and kept in memory.

Nothing here changes what is learned: however a step is split, it is the same sum over
the same pairs with the same masks, up to the rounding of another order of addition.
"""

from typing import Literal

from pydantic import Field

from alphacode.core.errors import ConfigError
from alphacode.core.settings import Settings
from alphacode.model.config import ModelConfig


class ParallelSettings(Settings):
    """Processes, memory and compilation; a run may be continued under others."""

    data_parallel: Literal["none", "ddp", "fsdp"] = "ddp"
    """How processes share a batch: `ddp` keeps a whole model in each, `fsdp` a share
    of every block. Of no effect where one process does all the data."""
    tensor_parallel: int = Field(default=1, ge=1)
    """Processes that share each block's key/value heads and feed-forward columns; must
    divide `model.num_kv_heads`. 1 is off."""
    activation_checkpointing: bool = False
    """Whether each block keeps only its input and computes the rest again in the
    backward pass: a third more work for a fraction of the memory."""
    micro_batch_size: int = Field(default=0, ge=0)
    """Pairs a process takes through the model at once; gradients of a step's micro
    batches are added up. 0 takes its share of the batch whole."""
    compile: bool = False
    """Whether blocks are compiled by `torch.compile`; needs a C++ compiler or a GPU."""
    timeout_s: float = Field(default=1800.0, gt=0.0)
    """Seconds a process waits for the others in a step before it gives them up."""


def check_parallel(
    parallel: ParallelSettings, model: ModelConfig, batch_size: int, processes: int
) -> int:
    """Return how many ways the batch is shared: processes / tensor_parallel.

    Raises:
      ConfigError: settings, model and number of processes do not fit together.
    """
    degree = parallel.tensor_parallel
    if model.num_kv_heads % degree:
        raise ConfigError(
            f"parallel.tensor_parallel is {degree}, which does not divide "
            f"model.num_kv_heads = {model.num_kv_heads}; take one of "
            f"{', '.join(map(str, divisors(model.num_kv_heads)))}"
        )
    if model.feed_forward_dim % degree:
        raise ConfigError(
            f"parallel.tensor_parallel is {degree}, which does not divide the "
            f"{model.feed_forward_dim} columns of the feed-forward layers"
        )
    if processes % degree:
        raise ConfigError(
            f"parallel.tensor_parallel is {degree} and there are {processes} "
            f"process(es); start a multiple of {degree} (torchrun --nproc-per-node) or "
            "lower it"
        )
    ways = processes // degree
    if ways > 1 and parallel.data_parallel == "none":
        raise ConfigError(
            f"{ways} processes would each train alone: set parallel.data_parallel to "
            "ddp or fsdp, or start fewer processes"
        )
    if ways > 1 and degree > 1 and parallel.data_parallel == "ddp":
        raise ConfigError(
            "parallel.data_parallel=ddp does not go with tensor_parallel; use fsdp"
        )
    if batch_size % ways:
        raise ConfigError(
            f"training.batch_size is {batch_size}, which {ways} processes cannot share "
            f"evenly; take a multiple of {ways}"
        )
    return ways


def divisors(number: int) -> list[int]:
    """Return the divisors of a number, rising.

    Example:
      >>> divisors(6)
      [1, 2, 3, 6]
    """
    return [each for each in range(1, number + 1) if number % each == 0]
