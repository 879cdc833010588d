"""Memory kept low and given back to the system; the viewer's server lives for long."""

import contextlib
import ctypes

import pyarrow as pa

# Numbers of glibc's malloc.h: where large blocks begin, and heaps of threads.
_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
# What another C library (musl's, macOS's) raises; it takes more memory, no more.
_OTHER_LIBRARY = (OSError, AttributeError)


def spare_memory() -> None:
    """Have large blocks go back to the system when they are freed.

    Requests are answered by dozens of threads, each of which would keep a heap.
    """
    with contextlib.suppress(*_OTHER_LIBRARY):
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(_M_MMAP_THRESHOLD, 2**20)
        mallopt(_M_ARENA_MAX, 2)


def give_back() -> None:
    """Return what is free in arrow's pool and, where the C library can, in malloc's."""
    pa.default_memory_pool().release_unused()
    with contextlib.suppress(*_OTHER_LIBRARY):
        ctypes.CDLL(None).malloc_trim(0)
