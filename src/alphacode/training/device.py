"""Settle what `auto` means on this machine."""

import ctypes
import os
from pathlib import Path

import torch

from alphacode.core.errors import ConfigError
from alphacode.core.parallel import num_cores
from alphacode.training.settings import TrainingSettings

# Numbers of glibc's malloc.h.
_M_TRIM_THRESHOLD, _M_TOP_PAD, _M_MMAP_MAX = -1, -2, -4

_CPU_FLAGS = ("avx512_bf16", "amx_bf16", "bf16")


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
        is_native = _multiplies_bfloat16(device)
        precision = "bfloat16" if is_native else "float32"
    return settings.model_copy(
        update={
            "device": device,
            "precision": precision,
            "threads": settings.threads or num_cores(),
        }
    )


def prepare_process() -> None:
    """Tune the process for steps that repeat; changes speed, never results.

    Kernels: the CPU library keeps 1024 by default, those of some ten batch shapes,
    after which every batch compiles its own again. Read when the first is built.
    Memory: the allocator gives every large tensor back to the system when it is freed
    and asks for it again in the next step; keeping it saves a sixth of the time.
    """
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "16384")
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return  # Another C library: slower, and nothing else.
    mallopt(_M_MMAP_MAX, 0)
    mallopt(_M_TRIM_THRESHOLD, 2**31 - 1)
    mallopt(_M_TOP_PAD, 256 * 2**20)


def _multiplies_bfloat16(device: str) -> bool:
    if device == "cuda":
        return bool(torch.cuda.is_bf16_supported())
    # Emulated products are slower than float32 ones, so the flags decide.
    try:
        words = set(Path("/proc/cpuinfo").read_text().split())
    except OSError:
        return False
    return any(flag in words for flag in _CPU_FLAGS)
