"""AdamW over a model's parameters, decaying matrices only."""

import torch
from torch import nn

from alphacode.training.schedule import OptimizerSettings


def build_optimizer(model: nn.Module, settings: OptimizerSettings) -> torch.optim.AdamW:
    """Return AdamW with decay on matrices and none on norms, biases and vectors.

    Learned position tables are matrices and decay, as the paper names no exception.
    """
    parameters = list(model.parameters())
    groups = [
        {
            "params": [value for value in parameters if value.dim() >= 2],
            "weight_decay": settings.weight_decay,
        },
        {
            "params": [value for value in parameters if value.dim() < 2],
            "weight_decay": 0.0,
        },
    ]
    return torch.optim.AdamW(
        groups,
        lr=settings.peak_rate,
        betas=(settings.beta1, settings.beta2),
        # One pass over memory instead of a dozen.
        fused=True,
    )
