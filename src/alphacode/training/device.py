"""Settle what `auto` means on this machine."""

import torch

from alphacode.core.errors import ConfigError
from alphacode.core.parallel import num_cores
from alphacode.model.machine import multiplies_bfloat16
from alphacode.training.settings import TrainingSettings


def resolve(settings: TrainingSettings) -> TrainingSettings:
    """Return settings with device, precision and threads settled.

    Raises:
      ConfigError: a GPU is asked for and there is none.
    """
    has_gpu = torch.cuda.is_available()
    if settings.device == "cuda" and not has_gpu:
        raise ConfigError("training.device is cuda, but no GPU is visible; use cpu")
    device = settings.device
    if device == "auto":
        device = "cuda" if has_gpu else "cpu"
    precision = settings.precision
    if precision == "auto":
        is_native = multiplies_bfloat16(device)
        precision = "bfloat16" if is_native else "float32"
    return settings.model_copy(
        update={
            "device": device,
            "precision": precision,
            "threads": settings.threads or num_cores(),
        }
    )
