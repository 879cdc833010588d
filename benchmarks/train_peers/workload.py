"""Batches that every contestant gets: the same tokens, the same padding."""

from typing import NamedTuple

import numpy as np

from alphacode.encoding.batch import Batch, Pair, collate

# Tokens below are special ones.
_FIRST_PIECE = 8


class Shape(NamedTuple):
    """How much is trained on at once."""

    pairs: int
    source: int
    target: int

    def __str__(self) -> str:
        return f"{self.pairs} x ({self.source} + {self.target})"


def make_batch(shape: Shape, vocab_size: int, seed: int, *, is_even: bool) -> Batch:
    """Return random pairs of one batch.

    Uneven lengths are spread evenly from half of the longest to the longest, sources
    and targets independently: a quarter of all positions is padding then, as it is in
    length-bucketed batches of the curriculum (docs/training.md).
    """
    draw = np.random.default_rng(seed)

    def sides(longest: int) -> list[np.ndarray]:
        least = longest if is_even else longest // 2
        lengths = np.linspace(least, longest, shape.pairs).round().astype(int)
        draw.shuffle(lengths)
        return [draw.integers(_FIRST_PIECE, vocab_size, length) for length in lengths]

    sources, targets = sides(shape.source), sides(shape.target)
    pairs = [
        Pair(source, target) for source, target in zip(sources, targets, strict=True)
    ]
    return collate(
        pairs, max_source_tokens=shape.source, max_target_tokens=shape.target
    )


def count_real(batch: Batch) -> int:
    """Return the tokens of a batch that are no padding."""
    return int(batch.source_mask_BS.sum() + batch.target_mask_BT.sum())


def padding_share(batch: Batch) -> float:
    """Return the share of a batch's positions that is padding."""
    positions = batch.source_mask_BS.numel() + batch.target_mask_BT.numel()
    return 1 - count_real(batch) / positions
