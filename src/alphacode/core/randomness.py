"""One seed per run, from which every stage derives its own named stream.

A stream depends on its name and the seed alone, so that adding a stage, or drawing
more in one, never changes what another draws.
"""

import hashlib
import random

import numpy as np

Name = str | int


def derive_seed(seed: int, *names: Name) -> int:
    """Return a 63-bit seed for the stream called by `names` under `seed`.

    Example:
      >>> derive_seed(0, "sampling", "a") != derive_seed(0, "sampling", "b")
      True
    """
    # A length before each part, so that ("ab", "c") and ("a", "bc") differ.
    parts = [str(seed), *map(str, names)]
    text = "".join(f"{len(part)}:{part}" for part in parts)
    digest = hashlib.blake2b(text.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "little") >> 1


def stream(seed: int, *names: Name) -> random.Random:
    """Return the standard library's generator for a named stream."""
    return random.Random(derive_seed(seed, *names))


def numpy_stream(seed: int, *names: Name) -> np.random.Generator:
    """Return numpy's generator for a named stream."""
    return np.random.default_rng(derive_seed(seed, *names))
