"""Which pairs make up which batch: a pure function of (seed, step).

Blocks of many batches are drawn together and cut into batches of like length, so that
little of what is computed is padding. Nothing is kept between steps but the block in
hand.
"""

from collections.abc import Sequence
from typing import Protocol, overload

import numpy as np
import numpy.typing as npt
from pydantic import Field

from alphacode.core.settings import Settings
from alphacode.encoding.batch import (
    SOURCE_MULTIPLE,
    TARGET_MULTIPLE,
    Batch,
    Pair,
    collate,
)
from alphacode.training.counters import Ints, key_of, shuffled, words

# A batch is sorted in itself down to so many parts, if its size has the factor.
_MOST_SLICES = 64

Rows = npt.NDArray[np.int64]


class BatchSettings(Settings):
    """How drawn pairs are put together to batches."""

    block_batches: int = Field(default=32, ge=1)
    """Batches drawn together and sorted by length together. The more, the less padding
    and the more alike the pairs of a batch; with 1 a batch is drawn by chance alone."""


class PairSource(Protocol):
    """A set that pairs are drawn from by the number of the visit."""

    width: int
    """Columns of its rows."""

    def draw(self, visits: Ints) -> Rows:
        """Return (N, width) rows that say what each visit reads: a pure function."""

    def lengths(self, rows: Rows) -> Rows:
        """Return (N, 2) tokens of source and target of the pairs of rows."""

    def pair(self, row: Sequence[int]) -> Pair:
        """Return the pair of a row."""


class DrawnPairs(Sequence[Pair]):
    """The pairs of rows; each is made when it is asked for, a slice of them lazily."""

    def __init__(self, source: PairSource, rows: Rows) -> None:
        self._source, self._rows = source, rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Pair: ...

    @overload
    def __getitem__(self, index: slice) -> "DrawnPairs": ...

    def __getitem__(self, index: int | slice) -> "Pair | DrawnPairs":
        if isinstance(index, slice):
            return DrawnPairs(self._source, self._rows[index])
        return self._source.pair(self._rows[index].tolist())


class Batches:
    """Batches of a set; `pairs(step)` and `batch(step)` need no earlier step."""

    def __init__(
        self,
        source: PairSource,
        settings: BatchSettings = BatchSettings(),  # noqa: B008 (frozen)
        *,
        batch_size: int,
        max_source_tokens: int,
        max_target_tokens: int,
        seed: int,
    ) -> None:
        self._source, self._batch_size, self._seed = source, batch_size, seed
        self._max_source_tokens = max_source_tokens
        self._max_target_tokens = max_target_tokens
        self._count = settings.block_batches
        self._block = -1
        self._rows: Rows = np.zeros((0, 0), np.int64)

    def pairs(self, step: int) -> DrawnPairs:
        """Return the pairs of a step's whole batch, in an order that never changes.

        A row range of it, as one process of several takes, is a slice; only the pairs
        that are read are made. Neighbours are of like length: slices of a batch, cut
        at its halves, quarters and so on, take less padding than the whole.
        """
        block, place = divmod(step, self._count)
        if block != self._block:
            self._rows, self._block = self._draw(block), block
        size = self._batch_size
        return DrawnPairs(self._source, self._rows[place * size : (place + 1) * size])

    def batch(self, step: int) -> Batch:
        """Return the batch of a step as tensors."""
        return collate(
            self.pairs(step),
            max_source_tokens=self._max_source_tokens,
            max_target_tokens=self._max_target_tokens,
        )

    def _draw(self, block: int) -> Rows:
        """Return the rows of a block, batch after batch."""
        size = self._batch_size * self._count
        rows = self._source.draw(np.arange(block * size, (block + 1) * size))
        lengths = self._source.lengths(rows)
        order = cut_by_length(lengths, self._count)
        parts = min(self._batch_size & -self._batch_size, _MOST_SLICES)
        order = np.stack(
            [batch[cut_by_length(lengths[batch], parts).ravel()] for batch in order]
        )
        key = words(key_of(self._seed, "training/block"), np.array([block]))
        places = np.arange(self._count)
        places = shuffled(places, self._count, np.repeat(key, self._count))
        return rows[order[places].reshape(-1)]


def cut_by_length(lengths: Rows, count: int) -> Rows:
    """Cut items into `count` groups of equal size that take little padding.

    Halved again and again, each time along the side, source or target, whose longest
    item shrinks the more in the shorter half.

    Args:
      lengths: (N, 2) tokens of source and target; N is a multiple of `count`.

    Returns:
      order: (count, N / count), a permutation of the items.
    """
    size = len(lengths) // count
    groups: list[Rows] = []
    waiting = [(np.arange(len(lengths)), count)]
    while waiting:
        items, parts = waiting.pop()
        if parts == 1:
            groups.append(items)
            continue
        here = lengths[items]
        orders = [np.argsort(here[:, side], kind="stable") for side in (0, 1)]
        middle = parts // 2 * size
        gains = [
            _width(here[order[-1], side], side)
            - _width(here[order[middle - 1], side], side)
            for side, order in enumerate(orders)
        ]
        items = items[orders[int(gains[1] > gains[0])]]
        waiting.append((items[middle:], parts - parts // 2))
        waiting.append((items[:middle], parts // 2))
    return np.stack(groups)


def _width(tokens: int, side: int) -> int:
    multiple = (SOURCE_MULTIPLE, TARGET_MULTIPLE)[side]
    return -(-int(tokens) // multiple) * multiple
