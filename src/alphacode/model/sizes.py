"""How many parameters each part of a model has, by formula; no torch.

`accounting.py` counts the built model, and a test holds the two together for every
preset. What tensor parallelism divides is counted apart from what every shard keeps.
"""

from typing import NamedTuple

from alphacode.model.config import ModelConfig


class PartSize(NamedTuple):
    """Parameters of one part."""

    divided: int
    """In matrices that tensor parallelism divides by heads or hidden units."""
    whole: int
    """In what every shard keeps: norms, biases of outputs, embeddings."""

    @property
    def total(self) -> int:
        """Both together."""
        return self.divided + self.whole

    def shard(self, ways: int) -> float:
        """Return the parameters that one of `ways` shards holds."""
        return self.divided / ways + self.whole

    def times(self, count: int) -> "PartSize":
        """Return the size of `count` such parts."""
        return PartSize(count * self.divided, count * self.whole)


class ModelSize(NamedTuple):
    """Parameters of a model by part; blocks are given singly."""

    encoder_block: PartSize
    decoder_block: PartSize
    value_block: PartSize
    outside: PartSize
    """Embeddings, positions, output matrix and last norms of the two stacks."""
    value_outside: PartSize
    """Last norm and projection of the value head."""
    blocks: tuple[int, int, int]
    """Blocks of encoder, decoder and value head."""

    @property
    def total(self) -> int:
        """Parameters of the model without its value head."""
        return self._sum(has_value=False).total

    @property
    def value_head(self) -> int:
        """Parameters of the value head."""
        return self._sum(has_value=True).total - self.total

    def shard(self, ways: int) -> float:
        """Return the parameters, value head included, that one of `ways` shards has."""
        return self._sum(has_value=True).shard(ways)

    def largest_block(self, ways: int) -> float:
        """Return the parameters of the largest block on one of `ways` shards."""
        return max(self.encoder_block.shard(ways), self.decoder_block.shard(ways))

    def _sum(self, *, has_value: bool) -> PartSize:
        encoder, decoder, value = self.blocks
        parts = [
            self.encoder_block.times(encoder),
            self.decoder_block.times(decoder),
            self.outside,
        ]
        if has_value and value:
            parts += [self.value_block.times(value), self.value_outside]
        return PartSize(sum(p.divided for p in parts), sum(p.whole for p in parts))


def model_size(config: ModelConfig) -> ModelSize:
    """Return the parameters of a model, part by part."""
    width, feed = config.model_dim, config.feed_forward_dim
    query, key_value = config.query_dim, 2 * config.kv_dim
    attention = width * (query + key_value) + query * width
    norm = 2 * width
    # Both matrices and the inner bias are divided, the outer bias is not.
    block = PartSize(attention + 2 * width * feed + feed, 2 * norm + width)
    decoder_block = PartSize(block.divided + attention, block.whole + norm)
    outside = config.vocab_size * width * (1 if config.tie_embeddings else 2)
    if config.position == "learned":
        outside += (config.max_source_tokens + config.max_target_tokens) * width
    return ModelSize(
        encoder_block=block,
        decoder_block=decoder_block,
        value_block=block,
        outside=PartSize(0, outside + 2 * norm),
        value_outside=PartSize(0, norm + width + 1),
        blocks=(
            config.num_encoder_layers,
            config.num_decoder_layers,
            config.value_layers,
        ),
    )
