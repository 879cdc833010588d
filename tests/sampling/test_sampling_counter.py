"""Random numbers by address, against the published generator."""

import numpy as np

from alphacode.sampling.counter import sample_keys, uniform


def split_mix(seed: int, count: int) -> list[int]:
    """SplitMix64 in Python's integers."""
    mask = 2**64 - 1
    numbers = []
    for _ in range(count):
        seed = seed + 0x9E3779B97F4A7C15 & mask
        z = seed
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & mask
        z = (z ^ z >> 27) * 0x94D049BB133111EB & mask
        numbers.append(z ^ z >> 31)
    return numbers


def test_numbers_are_those_of_split_mix() -> None:
    keys = [0, 1234567, 2**63 - 1]
    for step in (0, 1, 2, 300):
        expected = [split_mix(key, step + 1)[step] / 2**64 for key in keys]
        found = uniform(np.array(keys, dtype=np.uint64), step)
        assert np.abs(found - expected).max() < 2**-50


def test_numbers_are_even_and_below_one() -> None:
    keys = sample_keys(5, range(4000))
    numbers = np.concatenate([uniform(keys, step) for step in range(5)])
    assert 0 <= numbers.min() < numbers.max() < 1
    counts, _ = np.histogram(numbers, bins=50, range=(0, 1))
    # Chi-square of 49 degrees of freedom: 94.7 is passed once in 10,000 times.
    assert ((counts - 400) ** 2 / 400).sum() < 94.7


def test_steps_and_samples_are_unrelated() -> None:
    keys = sample_keys(5, range(4000))
    first, second = uniform(keys, 0), uniform(keys, 1)
    # Four standard errors of a correlation of 4000 pairs.
    assert abs(np.corrcoef(first, second)[0, 1]) < 4 / 4000**0.5
    assert abs(np.corrcoef(first[:-1], first[1:])[0, 1]) < 4 / 4000**0.5


def test_a_key_depends_on_seed_and_index_alone() -> None:
    assert sample_keys(5, [7, 3])[1] == sample_keys(5, range(9))[3]
    assert sample_keys(5, [3]) != sample_keys(6, [3])
