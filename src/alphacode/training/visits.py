"""The order of training: epochs without repetition, batches of like length.

Everything is a pure function of (seed, step), so that a run continued from any
checkpoint sees exactly what it would have seen.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from alphacode.core.randomness import numpy_stream

Ints = npt.NDArray[np.int64]

BLOCK_BATCHES = 32
"""Batches that are sorted by length together: padding falls below a tenth."""

_SOURCE_GROUPS = 8


def visit_in_epochs(visits: range, count: int, seed: int) -> Ints:
    """Return which of `count` things each visit goes to.

    Visit v belongs to epoch v // count; every epoch goes to all things once, in an
    order of its own.
    """
    places = np.arange(visits.start, visits.stop)
    chosen = np.empty(len(places), np.int64)
    for epoch in np.unique(places // count).tolist():
        order = numpy_stream(seed, "training/epoch", epoch).permutation(count)
        is_here = places // count == epoch
        chosen[is_here] = order[places[is_here] % count]
    return chosen


class LengthBatches:
    """Cuts blocks of drawn items into batches of like length.

    A block is sorted by source length into groups, each of them by target length, and
    cut; the order of the batches is shuffled again.
    """

    def __init__(
        self,
        draw: Callable[[int, int], tuple[Ints, np.random.Generator]],
        lengths: Callable[[int], tuple[int, int]],
        batch_size: int,
    ) -> None:
        """Prepare to cut.

        Args:
          draw: (block, count) to that block's items and a generator.
          lengths: item to (source tokens, target tokens).
        """
        self._draw, self._lengths, self._batch_size = draw, lengths, batch_size
        self._block = -1
        self._batches: list[Ints] = []

    def __getitem__(self, step: int) -> Ints:
        """Return the items of a step's batch."""
        block, index = divmod(step, BLOCK_BATCHES)
        if block != self._block:
            self._batches = self._cut(
                *self._draw(block, self._batch_size * BLOCK_BATCHES)
            )
            self._block = block
        return self._batches[index]

    def _cut(self, items: Ints, random: np.random.Generator) -> list[Ints]:
        lengths = np.array([self._lengths(item) for item in items.tolist()])
        by_source = np.argsort(lengths[:, 0], kind="stable")
        groups = np.split(by_source, _SOURCE_GROUPS)
        ordered = np.concatenate(
            [group[np.argsort(lengths[group, 1], kind="stable")] for group in groups]
        )
        batches = np.split(items[ordered], BLOCK_BATCHES)
        return [batches[index] for index in random.permutation(BLOCK_BATCHES)]
