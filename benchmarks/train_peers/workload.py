"""Batches that every contestant gets: the same tokens, the same padding."""

# ruff: noqa: N806 (sizes are named as in model/shapes.py)

from typing import NamedTuple

import numpy as np

from alphacode.encoding.batch import Batch, Pair, collate
from alphacode.model.config import ModelConfig

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


def step_flops(config: ModelConfig, shape: Shape) -> float:
    """Return the products of one step on a full batch, 2 per multiplication.

    6 N per position for N weights it passes through (2 forward, 4 backward), and 12 K
    per query head, query and key seen for the scores and their use. A causal query sees
    half of the keys. Nothing that is computed twice counts twice; the lookup of
    embeddings counts nothing.
    """
    D, Q, KV = config.model_dim, config.query_dim, config.kv_dim
    B, S, T = shape
    feed_forward = 2 * D * config.feed_forward_dim
    attention = 2 * D * Q + 2 * D * KV
    encoder = config.num_encoder_layers * (attention + feed_forward)
    decoder = config.num_decoder_layers * (attention + 2 * D * Q + feed_forward)
    to_source = config.num_decoder_layers * 2 * D * KV
    weights = S * (encoder + to_source) + T * (decoder + config.vocab_size * D)
    seen = config.num_encoder_layers * S * S
    seen += config.num_decoder_layers * (T * T / 2 + T * S)
    return B * (6 * weights + 12 * Q * seen)
