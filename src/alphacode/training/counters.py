"""Chance without state: numbers and orders that are functions of a key and a counter.

A generator has to be walked to its n-th number; here the n-th number, and the place of
the n-th thing in a shuffled order, are computed by themselves. So the order of a set of
any size needs no memory, and a run continued at any step needs no history.

Source: the mixing function is SplitMix64's (Steele, Lea and Flood 2014); an order is a
Feistel network over the smallest square domain that holds the set, walked along its
cycles until it lands in the set (Black and Rogaway 2002).
"""

import numpy as np
import numpy.typing as npt

from alphacode.core.randomness import Name, derive_seed

Ints = npt.NDArray[np.int64]
Words = npt.NDArray[np.uint64]
Floats = npt.NDArray[np.float64]

# Four rounds are indistinguishable from chance to a bounded adversary (Luby and
# Rackoff 1988); small domains take more.
_ROUNDS = 8
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)


def key_of(seed: int, *names: Name) -> int:
    """Return the key of a named sequence of counters."""
    return derive_seed(seed, *names)


def words(key: int, counters: Ints) -> Words:
    """Return 64 random bits for each counter.

    Args:
      counters: (N,), not negative.
    """
    keyed = _mix(np.full(1, key, np.uint64))
    return _mix(_mix(counters.astype(np.uint64) * _GOLDEN + keyed) + keyed)


def uniforms(key: int, counters: Ints, count: int) -> Floats:
    """Return (N, count) numbers in [0, 1), independent of each other.

    Args:
      counters: (N,), not negative.
    """
    base = words(key, counters)
    columns = [_mix(base + step) for step in _steps(count)]
    # The 53 highest bits are what a float64 holds.
    return (np.stack(columns, 1) >> np.uint64(11)).astype(np.float64) * 2.0**-53


def shuffled(places: Ints, count: int, keys: Words) -> Ints:
    """Return what stands at places of shuffled orders of `count` things.

    For each key this is a permutation of `range(count)`.

    Args:
      places: (N,), each in `range(count)`.
      keys: (N,), the key of the order that each place belongs to.
    """
    half = np.uint64(max(1, (int(count - 1).bit_length() + 1) // 2))
    found = _encrypt(places.astype(np.uint64), half, keys)
    # The domain is below four times the set, so that few steps are walked.
    outside = np.flatnonzero(found >= count)
    while len(outside):
        found[outside] = _encrypt(found[outside], half, keys[outside])
        outside = outside[found[outside] >= count]
    return found.astype(np.int64)


def _encrypt(values: Words, half: np.uint64, keys: Words) -> Words:
    mask = (np.uint64(1) << half) - np.uint64(1)
    left, right = values >> half, values & mask
    steps = _steps(_ROUNDS)
    for number in range(_ROUNDS):
        turned = _mix(right ^ (keys + steps[number]))
        left, right = right, left ^ (turned & mask)
    return (left << half) | right


def _steps(count: int) -> Words:
    # An array, which wraps around in silence; a scalar would warn.
    return np.arange(1, count + 1, dtype=np.uint64) * _GOLDEN


def _mix(values: Words) -> Words:
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))
