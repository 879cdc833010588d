"""Learning rate by step: linear warm-up, then a cosine down to the final rate.

Source: paper sections 4.2 and 4.3.
"""

import math
from typing import Literal, Self

from pydantic import Field, model_validator

from alphacode.core.settings import Settings

_FIRST_RATE = 1e-9  # Where the paper's warm-up begins.


class OptimizerSettings(Settings):
    """AdamW, or Muon beside it, and its schedule."""

    algorithm: Literal["adamw", "muon"] = "adamw"
    """What takes the steps: AdamW, as in the paper, or Muon for the matrices of the
    blocks and AdamW for everything else."""
    peak_rate: float = Field(default=1e-4, gt=0.0)
    """Learning rate at the end of the warm-up."""
    final_rate: float = Field(default=1e-5, ge=0.0)
    """Learning rate at the last step."""
    warmup_steps: int = Field(default=1000, ge=0)
    """Steps of linear warm-up."""
    beta1: float = Field(default=0.9, ge=0.0, lt=1.0)
    """Decay of the running mean of gradients; Muon's own is 0.95."""
    beta2: float = Field(default=0.999, ge=0.0, lt=1.0)
    """Decay of the running mean of squared gradients, which Muon has none of."""
    weight_decay: float = Field(default=0.1, ge=0.0)
    """Decoupled decay of matrices; norms, biases and other vectors have none."""
    max_gradient_norm: float = Field(default=1.0, gt=0.0)
    """Gradients with a larger global norm are scaled down to it."""

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.final_rate > self.peak_rate:
            raise ValueError(
                f"final_rate={self.final_rate} is above peak_rate={self.peak_rate}, "
                "from which rates fall; lower final_rate, too"
            )
        return self


def learning_rate(step: int, steps: int, settings: OptimizerSettings) -> float:
    """Return the rate of a step, the first being 0 and the last `steps - 1`.

    Example:
      >>> settings = OptimizerSettings(peak_rate=1.0, final_rate=0.0, warmup_steps=10)
      >>> [round(learning_rate(step, 21, settings), 3) for step in (0, 5, 10, 15, 20)]
      [0.0, 0.5, 1.0, 0.5, 0.0]
    """
    peak, final = settings.peak_rate, settings.final_rate
    if step < settings.warmup_steps:
        return _FIRST_RATE + (peak - _FIRST_RATE) * step / settings.warmup_steps
    length = max(steps - 1 - settings.warmup_steps, 1)
    share = min((step - settings.warmup_steps) / length, 1.0)
    return final + (peak - final) * (1 + math.cos(math.pi * share)) / 2
