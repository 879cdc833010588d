"""Orders without memory: permutations, epochs, shares, and batches of like length."""

from collections import Counter
from itertools import pairwise

import numpy as np
import pytest
import torch

from alphacode.core.errors import ConfigError
from alphacode.encoding.batch import Pair, collate
from alphacode.training.batches import Batches, BatchSettings, Rows, cut_by_length
from alphacode.training.counters import key_of, shuffled, uniforms, words
from alphacode.training.visits import DEAL_VISITS, Deal, visit_in_epochs


def keys(count: int, *numbers: int) -> np.ndarray:
    return np.repeat(np.array(numbers, np.uint64), count)


@pytest.mark.parametrize("counts", [range(1, 130), range(250, 260), [4095, 4096, 4097]])
def test_every_order_holds_everything_once(counts: range) -> None:
    for count in counts:
        for key in (0, 1, 2**63 - 1):
            order = shuffled(np.arange(count), count, keys(count, key))
            assert sorted(order.tolist()) == list(range(count))


def test_orders_of_sets_larger_than_memory_are_permutations_where_one_looks() -> None:
    count = 10**12 + 39
    places = np.concatenate([np.arange(50_000), np.arange(count - 50_000, count)])
    order = shuffled(places, count, keys(len(places), 5))
    assert len(set(order.tolist())) == len(places)
    assert order.min() >= 0
    assert order.max() < count
    # Neighbours land anywhere: a tenth of them in each tenth.
    tenths = np.bincount(order * 10 // count, minlength=10)
    assert abs(tenths - 10_000).max() < 400


def test_orders_are_as_good_as_chance() -> None:
    """Over many keys everything stands everywhere equally often."""
    count, many = 7, 20_000
    order = shuffled(
        np.tile(np.arange(count), many), count, np.repeat(words(3, np.arange(many)), 7)
    ).reshape(many, count)
    expected = many / count
    for place in range(count):
        found = np.bincount(order[:, place], minlength=count)
        # 6 degrees of freedom: the statistic is above 22.5 once in a thousand.
        assert ((found - expected) ** 2 / expected).sum() < 22.5
    pairs = Counter(zip(order[:, 0].tolist(), order[:, 1].tolist(), strict=True))
    assert len(pairs) == count * (count - 1)
    assert max(pairs.values()) < 1.3 * many / len(pairs)


def test_numbers_are_uniform_and_independent_of_their_neighbours() -> None:
    found = uniforms(key_of(1, "x"), np.arange(20_000), 3)
    assert found.min() >= 0
    assert found.max() < 1
    for column in found.T:
        tenths = np.bincount((column * 10).astype(int), minlength=10)
        assert abs(tenths - 2000).max() < 200
    assert abs(np.corrcoef(found[1:, 0], found[:-1, 0])[0, 1]) < 0.03
    other = uniforms(key_of(2, "x"), np.arange(20_000), 1)[:, 0]
    assert abs(np.corrcoef(found[:, 0], other)[0, 1]) < 0.03
    assert abs(np.corrcoef(found.T)[np.triu_indices(3, 1)]).max() < 0.03
    assert np.array_equal(uniforms(key_of(1, "x"), np.array([77]), 3)[0], found[77])


@pytest.mark.parametrize("cuts", [[0, 40], [0, 7, 19, 40], [0, 1, 2, 39, 40]])
def test_every_epoch_visits_everything_once(cuts: list[int]) -> None:
    parts = [
        visit_in_epochs(np.arange(first, last), 10, 3) for first, last in pairwise(cuts)
    ]
    epochs = np.concatenate(parts).reshape(4, 10)
    assert all(sorted(epoch) == list(range(10)) for epoch in epochs.tolist())
    assert len({tuple(epoch) for epoch in epochs.tolist()}) == 4


@pytest.mark.parametrize(
    "weights", [[1.0], [1, 1, 2], [5, 0, 3], [1, 1e-9], [0.3, 0.7]]
)
def test_shares_are_the_weights_and_every_set_counts_without_a_gap(
    weights: list[float],
) -> None:
    deal = Deal(weights, 4, "x")
    visits = np.arange(2 * DEAL_VISITS)
    sets, numbers = deal(visits)
    for number, weight in enumerate(weights):
        share = weight / sum(weights)
        own = numbers[sets == number]
        assert sorted(own.tolist()) == list(range(len(own)))
        assert (len(own) > 0) == (weight > 0)
        assert len(own) / len(visits) == pytest.approx(share, abs=2 / DEAL_VISITS)
        assert deal.shares[number] == len(own) / len(visits)
        # Mixed well: no long stretch without its share.
        window = (sets[:4096] == number).mean()
        assert window == pytest.approx(share, abs=0.04)
    for first in (0, 1, 70_000):
        again = deal(visits[first : first + 50])
        assert np.array_equal(again[0], sets[first : first + 50])
        assert np.array_equal(again[1], numbers[first : first + 50])


@pytest.mark.parametrize("weights", [[], [0, 0], [-1, 2], [float("nan")]])
def test_weights_that_are_none_are_refused(weights: list[float]) -> None:
    with pytest.raises(ConfigError, match="weights are"):
        Deal(weights, 0)


class Numbers:
    """A set of pairs whose tokens tell the visit they were drawn by."""

    width = 1

    def __init__(self) -> None:
        self.made = 0

    def draw(self, visits: np.ndarray) -> Rows:
        return visits[:, None]

    def lengths(self, rows: Rows) -> Rows:
        chances = uniforms(9, rows[:, 0], 2)
        return (1 + chances * [200, 90]).astype(np.int64)

    def pair(self, row: list[int]) -> Pair:
        self.made += 1
        source, target = self.lengths(np.array([row]))[0].tolist()
        return Pair([row[0] % 500 + 5] * source, [row[0] // 500 + 5] * target)


def batches(size: int = 6, blocks: int = 16, seed: int = 0) -> Batches:
    settings = BatchSettings(block_batches=blocks)
    limits = {"max_source_tokens": 999, "max_target_tokens": 999}
    return Batches(Numbers(), settings, batch_size=size, seed=seed, **limits)


@pytest.mark.parametrize("blocks", [1, 2, 7, 16])
def test_a_block_of_batches_holds_its_visits_once(blocks: int) -> None:
    source = batches(blocks=blocks)
    found = [
        (pair.target[0] - 5) * 500 + pair.source[0] - 5
        for step in range(2 * blocks)
        for pair in source.pairs(step)
    ]
    size = 6 * blocks
    assert sorted(found[:size]) == list(range(size))
    assert sorted(found[size:]) == list(range(size, 2 * size))


def test_rows_of_any_step_are_had_alone() -> None:
    walked = batches()
    whole = {step: list(walked.pairs(step)) for step in range(40)}
    for step in (39, 0, 16, 15):
        fresh = batches()
        part = fresh.pairs(step)[2:5]
        assert fresh._source.made == 0
        assert list(part) == whole[step][2:5]
        assert fresh._source.made == 3
        assert len(fresh.pairs(step)) == 6
        limits = {"max_source_tokens": 999, "max_target_tokens": 999}
        same = collate(whole[step], **limits)
        for one, two in zip(fresh.batch(step), same, strict=True):
            assert torch.equal(one, two)
    assert list(batches(seed=1).pairs(3)) != whole[3]


@pytest.mark.parametrize("blocks", [1, 4])
def test_slices_of_a_batch_take_less_padding_than_the_whole(blocks: int) -> None:
    source = batches(size=64, blocks=blocks)
    pairs = source.pairs(2)
    whole = max(len(pair.source) for pair in pairs) * 64
    parts = [pairs[start : start + 8] for start in range(0, 64, 8)]
    in_parts = sum(8 * max(len(pair.source) for pair in part) for part in parts)
    real = sum(len(pair.source) for pair in pairs)
    assert in_parts - real < 0.5 * (whole - real)


@pytest.mark.parametrize("count", [1, 2, 3, 8, 31])
def test_cutting_by_length_loses_nothing_and_pads_little(count: int) -> None:
    random = np.random.default_rng(count)
    lengths = np.stack(
        [random.integers(50, 400, 8 * count), random.integers(10, 150, 8 * count)], 1
    )
    order = cut_by_length(lengths, count)
    assert order.shape == (count, 8)
    assert sorted(order.reshape(-1).tolist()) == list(range(8 * count))
    if count >= 8:
        cut = 8 * lengths[order].max(1).sum()
        plain = 8 * lengths.reshape(count, 8, 2).max(1).sum()
        assert cut - lengths.sum() < 0.6 * (plain - lengths.sum())
