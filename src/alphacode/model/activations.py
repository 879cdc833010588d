"""Memory of what the forward pass keeps for the backward pass, by formula; no torch.

The formula follows the blocks of `layers.py`: what each operation keeps, per token.

    layer norm       its input, and two statistics
    matrix product   its input
    attention        queries, keys, values, outputs; and the logarithms of its sums, or
                     all weights where no fused kernel runs (on a CPU)
    GELU             its input
    cross-entropy    the logarithms of all probabilities, in float32

Under autocast the residual stream and what norms read stay float32; FSDP makes them
bfloat16 too. Tests compare with the bytes that autograd keeps in real passes.
"""

from typing import NamedTuple

from alphacode.model.config import ModelConfig

_FLOAT32 = 4
_STATISTICS = 2 * _FLOAT32


class Storage(NamedTuple):
    """How values are kept while a step runs."""

    value_bytes: int = 2
    """Bytes of what matrix products read: 2 for bfloat16, 4 for float32."""
    stream_bytes: int = 4
    """Bytes of the residual stream: 4 under autocast, 2 where FSDP casts it."""
    keeps_weights: bool = False
    """Whether attention weights are kept, as without a fused kernel."""
    tensor_parallel: int = 1
    """Shards that heads and hidden units are divided over; the residual stream, norms
    and logits are whole on each."""


class Activations(NamedTuple):
    """Bytes of one micro-batch on one shard."""

    blocks: float
    """What the blocks of both stacks and of the value head keep."""
    ends: float
    """Around them: last norms, encoded source, masked tokens."""
    logits: float
    """The decoder's logits: log-probabilities kept, and their gradient in float32 and
    in the type of products while the backward pass begins."""
    recomputed: float
    """The largest block, which is what stands again at once if blocks are computed
    anew in the backward pass."""
    inputs: float
    """The inputs of all blocks, which is what is kept of them in that case."""

    def held(self, *, is_checkpointed: bool) -> float:
        """Return the bytes held at the turn from forward to backward."""
        blocks = self.inputs + self.recomputed if is_checkpointed else self.blocks
        return blocks + self.ends + self.logits


def activations(
    config: ModelConfig,
    *,
    pairs: int,
    source: int,
    target: int,
    masked: float = 0.0,
    has_value: bool = False,
    storage: Storage = Storage(),  # noqa: B008 (immutable)
) -> Activations:
    """Return the activations of pairs that all have these lengths in tokens.

    Args:
      masked: predicted source tokens of all pairs together.
      has_value: whether the value head is run.
    """
    width, a = config.model_dim, storage.value_bytes
    encoder = _block(config, source, storage)
    decoder = _block(config, target, storage) + _cross(config, source, target, storage)
    value_blocks = config.value_layers if has_value else 0
    value = value_blocks * _block(config, target, storage)
    counts = config.num_encoder_layers, config.num_decoder_layers
    norm = width * storage.stream_bytes + _STATISTICS
    ends = (source + target) * (norm + width * a)
    ends += target * norm if value_blocks else 0
    predicted = masked * (width * a + config.vocab_size * (2 * _FLOAT32 + a))
    stream = width * storage.stream_bytes
    inputs = stream * (counts[0] * source + (counts[1] + value_blocks) * target)
    return Activations(
        blocks=pairs * (counts[0] * encoder + counts[1] * decoder + value),
        ends=pairs * ends + predicted,
        logits=pairs * target * config.vocab_size * (2 * _FLOAT32 + a),
        recomputed=pairs * max(encoder, decoder),
        inputs=pairs * inputs,
    )


def _block(config: ModelConfig, length: int, storage: Storage) -> float:
    """Return the bytes of self-attention and feed-forward on one sequence."""
    width, a, t = config.model_dim, storage.value_bytes, storage.tensor_parallel
    norms = 2 * (width * (storage.stream_bytes + a) + _STATISTICS)
    heads = 2 * (config.query_dim + config.kv_dim) * a  # Queries, outputs, keys, values
    feed = 2 * config.feed_forward_dim * a
    kept = _attention(config, length, length, storage)
    return length * (norms + (heads + feed) / t) + kept / t


def _cross(config: ModelConfig, source: int, target: int, storage: Storage) -> float:
    """Return the bytes of attention to one source."""
    width, a, t = config.model_dim, storage.value_bytes, storage.tensor_parallel
    norm = width * (storage.stream_bytes + a) + _STATISTICS
    # Autocast converts the encoded source anew in each layer, and keeps that.
    encoded = width * a if a < storage.stream_bytes else 0
    at_target = norm + 2 * config.query_dim * a / t
    at_source = encoded + 2 * config.kv_dim * a / t
    kept = _attention(config, target, source, storage)
    return target * at_target + source * at_source + kept / t


def _attention(config: ModelConfig, queries: int, keys: int, storage: Storage) -> float:
    """Return the bytes kept of scores: weights, or the logarithm of each sum."""
    if storage.keeps_weights:
        return config.num_query_heads * queries * keys * storage.value_bytes
    return config.num_query_heads * queries * _FLOAT32
