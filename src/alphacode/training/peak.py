"""The most a device could do: what model FLOP utilisation is a share of."""

import time
from functools import lru_cache
from typing import NamedTuple

import torch

from alphacode.model.accelerators import recognise

# Products grow up to the first that takes this long: where bfloat16 is emulated, small
# ones are slow enough. The best of all counts, as other work only slows them.
_LONG_ENOUGH_S = 0.1
_SIZES = (256, 512, 1024)
_TRIES = 3


class Peak(NamedTuple):
    """FLOPs per second of one device, and where the number is from."""

    flops_per_s: float
    """0 where nothing is known."""
    origin: str


def peak_of(device: str, precision: str, setting: float = 0.0) -> Peak:
    """Return the peak of the device that training runs on.

    Args:
      device: `cpu` or `cuda`.
      precision: `float32` or `bfloat16`; on a CPU the type of the product measured.
      setting: `training.peak_flops`; above 0 it is taken instead.
    """
    if setting:
        return Peak(setting, "training.peak_flops")
    if device != "cuda":
        measured = _measure(precision, torch.get_num_threads())
        return Peak(measured, f"measured with a {precision} product")
    name = torch.cuda.get_device_name()
    known = recognise(name)
    if known is None:
        return Peak(0.0, f"unknown for {name}; set training.peak_flops")
    return Peak(known.flops_per_s, f"{known.title}, bfloat16 dense, {known.source}")


@lru_cache
def _measure(precision: str, threads: int) -> float:
    """Return the FLOP/s of the best of a few square products on the CPU.

    Draws nothing random: a run is repeatable to the bit.
    """
    dtype = torch.bfloat16 if precision == "bfloat16" else torch.float32
    found = 0.0
    with torch.inference_mode():
        for size in _SIZES:
            matrix = torch.full((size, size), 0.5, dtype=dtype)
            best = min(_time_product(matrix) for _ in range(_TRIES))
            found = max(found, 2 * size**3 / best)
            if best > _LONG_ENOUGH_S:
                break
    return found


def _time_product(matrix: torch.Tensor) -> float:
    started = time.perf_counter()
    torch.mm(matrix, matrix)
    return max(time.perf_counter() - started, 1e-9)
