"""FLOPs of the model's matrix products, exact to the last one; no torch.

A product of (m, k) and (k, n) is 2 m n k FLOPs. Forward these products are counted and
nothing else: norms, softmax and GELU are below a hundredth. The backward pass takes two
products for each, so that a training step is three times the forward pass. What is
computed twice (activation checkpointing, the scores inside a fused kernel's backward
pass) is not counted: a model's FLOPs do not grow by doing work again. Scores are
counted whole although half of the causal ones are hidden, as is usual in the field.

A pair costs its tokens times the size of the matrices, and in attention products of its
lengths. So the FLOPs of any batch are linear in a few sums over its pairs: `Work`.
Tests compare with torch's own counter on real forward and backward passes.
"""

from typing import NamedTuple

from alphacode.model.config import ModelConfig

STEP_PASSES = 3
"""A training step in forward passes: one forward, two backward."""


class Work(NamedTuple):
    """Sums over the pairs of one or more batches."""

    pairs: float = 0
    source: float = 0
    """Source tokens."""
    target: float = 0
    """Target tokens."""
    source_squared: float = 0
    """Squares of the lengths of sources: scores of the encoder."""
    target_squared: float = 0
    """Squares of the lengths of targets: scores of the decoder."""
    crossed: float = 0
    """Products of both lengths of a pair: scores between the two sides."""
    masked: float = 0
    """Source tokens that masked language modelling predicts."""

    @property
    def tokens(self) -> float:
        """Tokens of both sides."""
        return self.source + self.target

    def plus(self, other: "Work") -> "Work":
        """Return the work of both."""
        return Work(*(a + b for a, b in zip(self, other, strict=True)))

    def times(self, factor: float) -> "Work":
        """Return this work done `factor` times."""
        return Work(*(factor * value for value in self))


def full_pairs(pairs: int, source: int, target: int, masked: float = 0) -> Work:
    """Return the work of pairs that all have these lengths in tokens.

    Args:
      masked: predicted source tokens of all pairs together.
    """
    return Work(
        pairs,
        pairs * source,
        pairs * target,
        pairs * source**2,
        pairs * target**2,
        pairs * source * target,
        masked,
    )


class ForwardFlops(NamedTuple):
    """FLOPs of one forward pass, by part."""

    encoder: float
    decoder: float
    """Self-attention, attention to the source and feed-forward layers."""
    output: float
    """The decoder's logits."""
    mlm: float
    """Logits of the masked source tokens."""
    value: float
    """The value head."""

    @property
    def total(self) -> float:
        """All parts together."""
        return sum(self)


def forward_flops(
    config: ModelConfig, work: Work, *, has_value: bool = False
) -> ForwardFlops:
    """Return the FLOPs of one forward pass over some work.

    Args:
      has_value: whether the value head is run (value prediction).
    """
    width, query, key_value = config.model_dim, config.query_dim, 2 * config.kv_dim
    # Per token: into heads, out of heads, and the two feed-forward matrices.
    project = 2 * width * (query + key_value) + 2 * query * width
    feed = 4 * width * config.feed_forward_dim
    # Per pair of positions: scores, and the weighted sum of values.
    score = 4 * query
    encoder_block = (project + feed) * work.source + score * work.source_squared
    target_block = (project + feed) * work.target + score * work.target_squared
    cross = (
        4 * width * query * work.target  # Queries, and out of heads.
        + 2 * width * key_value * work.source
        + score * work.crossed
    )
    output = 2 * width * config.vocab_size
    value = config.value_layers * target_block + 2 * width * work.pairs
    return ForwardFlops(
        encoder=config.num_encoder_layers * encoder_block,
        decoder=config.num_decoder_layers * (target_block + cross),
        output=output * work.target,
        mlm=output * work.masked,
        value=value if has_value and config.value_layers else 0.0,
    )


def step_flops(config: ModelConfig, work: Work, *, has_value: bool = False) -> float:
    """Return the FLOPs of a training step over some work: three forward passes."""
    return STEP_PASSES * forward_flops(config, work, has_value=has_value).total
