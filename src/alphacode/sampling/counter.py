"""Random numbers by address: a function of a key and a step, with no state.

A sample's numbers depend on what it is alone, never on what is drawn beside it, so that
it can be drawn again in any order and after any interruption.
Source: SplitMix64 (Steele, Lea and Flood 2014), the key being its seed.
"""

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from alphacode.core.randomness import derive_seed

Keys = npt.NDArray[np.uint64]

GOLDEN = np.uint64(0x9E3779B97F4A7C15)
FIRST = np.uint64(0xBF58476D1CE4E5B9)
# Digits of pi: sets the keys of nodes apart from their numbers.
_CHILD = np.uint64(0x243F6A8885A308D3)
SECOND = np.uint64(0x94D049BB133111EB)


def sample_keys(problem_seed: int, indices: Iterable[int]) -> Keys:
    """Return one key per sample of a problem."""
    keys = [derive_seed(problem_seed, "sample", index) for index in indices]
    return np.array(keys, dtype=np.uint64)


def uniform(keys_N: Keys, step: int) -> npt.NDArray[np.float64]:
    """Return for each key its number of a step, uniform in [0, 1) in steps of 2^-53."""
    # Multiplication modulo 2^64 is what is wanted; arrays wrap silently.
    offset = np.uint64((step + 1) * int(GOLDEN) & 0xFFFFFFFFFFFFFFFF)
    return (_mix(keys_N + offset) >> np.uint64(11)).astype(np.float64) * 2.0**-53


def child_keys(keys_N: Keys, token_N: npt.NDArray[np.int64]) -> Keys:
    """Return for each key that of the child its node has under a token.

    A node's key is so a function of the root's key and the tokens that lead to it.
    """
    turns_N = (token_N + 1).astype(np.uint64) * GOLDEN
    # Mixed twice, so that no child's key lies on its parent's sequence of numbers.
    return _mix(_mix(keys_N ^ _CHILD) + turns_N)


def _mix(z: Keys) -> Keys:
    z = (z ^ (z >> np.uint64(30))) * FIRST
    z = (z ^ (z >> np.uint64(27))) * SECOND
    return z ^ (z >> np.uint64(31))
