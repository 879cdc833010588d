"""What this machine multiplies fast, and a process tuned for steps that repeat."""

import ctypes
import os
from pathlib import Path

import torch

# Numbers of glibc's malloc.h.
_M_TRIM_THRESHOLD, _M_TOP_PAD, _M_MMAP_MAX = -1, -2, -4

_CPU_FLAGS = ("avx512_bf16", "amx_bf16", "bf16")


def multiplies_bfloat16(device: str) -> bool:
    """Return whether `cpu` or `cuda` multiplies bfloat16 faster than float32."""
    if device == "cuda":
        return bool(torch.cuda.is_bf16_supported())
    # Emulated products are slower than float32 ones, so the flags decide.
    try:
        words = set(Path("/proc/cpuinfo").read_text().split())
    except OSError:
        return False
    return any(flag in words for flag in _CPU_FLAGS)


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
