"""Memory given back to the system; the viewer's server lives for long."""

import contextlib
import ctypes

import pyarrow as pa


def give_back() -> None:
    """Return what is free in arrow's pool and, where the C library can, in malloc's."""
    pa.default_memory_pool().release_unused()
    # AttributeError: musl and macOS have no malloc_trim.
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
