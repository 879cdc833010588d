"""How a model and its batches are spread over devices, and the named ways to do so.

Devices form a grid: `tensor_parallel` shards of each block, one key/value head or more
on each (paper section 4.1: one), times copies that take different pairs. With `fsdp`
the copies share weights, gradients and moments out among them; without it each has all
of its shard (DDP).
"""

from pydantic import Field

from alphacode.core.errors import ConfigError
from alphacode.core.names import hint
from alphacode.core.settings import Settings
from alphacode.model.config import ModelConfig

GPUS_PER_NODE = 8


class Layout(Settings):
    """One way to spread a run over devices."""

    gpu: str = "h100"
    """Kind of device, named in `model/accelerators.py`; `cpu` is a laptop's."""
    gpus: int = Field(default=1, ge=1)
    """Devices in all."""
    tensor_parallel: int = Field(default=1, ge=1)
    """Devices that each block is divided over."""
    fsdp: bool = False
    """Whether weights, gradients and moments are shared out among the copies."""
    micro_batch: int = Field(default=1, ge=1)
    """Pairs that one copy computes at once; a step adds up several such batches."""
    activation_checkpointing: bool = False
    """Whether each block is computed again in the backward pass and only its input is
    kept."""

    @property
    def copies(self) -> int:
        """Copies of the model that take different pairs."""
        return self.gpus // self.tensor_parallel

    @property
    def sharing(self) -> int:
        """Copies that weights, gradients and moments are spread over."""
        return self.copies if self.fsdp else 1

    def check(self, model: ModelConfig, batch_size: int) -> "Layout":
        """Return the layout if a model and its batches can be spread so.

        Raises:
          ConfigError: a number does not divide what it has to.
        """
        ways, heads = self.tensor_parallel, model.num_kv_heads
        if heads % ways:
            raise ConfigError(
                f"tensor_parallel is {ways} and the model has {heads} key/value "
                f"head(s); give a divisor of {heads}"
            )
        if self.gpus % ways:
            raise ConfigError(
                f"{self.gpus} GPUs are no multiple of tensor_parallel = {ways}"
            )
        if ways > 1 and self.copies > 1 and not self.fsdp:
            raise ConfigError("tensor parallelism of several copies needs fsdp")
        if batch_size % (self.copies * self.micro_batch):
            raise ConfigError(
                f"a batch of {batch_size} pairs cannot be cut into {self.copies} "
                f"copies times micro-batches of {self.micro_batch}"
            )
        return self


# What each is made for stands first: the preset whose batch it cuts evenly.
LAYOUTS: dict[str, tuple[str, Layout]] = {
    "laptop": ("embedded", Layout(gpu="cpu", micro_batch=64)),
    "gpu": ("1b", Layout(micro_batch=16)),
    "node": ("3b", Layout(gpus=8, fsdp=True, micro_batch=16)),
    "cluster": (
        "41b",
        Layout(gpus=64, fsdp=True, micro_batch=32, activation_checkpointing=True),
    ),
}


def named_layout(name: str) -> tuple[str, Layout]:
    """Return the preset that a named layout is made for, and the layout.

    Raises:
      ConfigError: no layout is called so; the nearest one is named.
    """
    if name not in LAYOUTS:
        known = ", ".join(LAYOUTS)
        raise ConfigError(
            f"unknown layout {name!r}{hint(name, LAYOUTS)} (known: {known})"
        )
    return LAYOUTS[name]
