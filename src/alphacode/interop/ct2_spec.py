"""Our transformer in the terms of CTranslate2, weight by weight.

It knows shared key/value heads in all three attentions and rotary positions in both
stacks, and it orders queries, keys and values as we do. What it has no word for goes
into the output: a bias rules out the tokens that no program holds, so that every search
draws what ours may draw, and the temperature of training divides the matrix, where that
is asked for.
"""

from typing import Any

import numpy as np
import numpy.typing as npt
from ctranslate2.specs import common_spec, transformer_spec
from torch import Tensor, nn

from alphacode.core.errors import ConfigError
from alphacode.interop.pieces import NEVER_DRAWN
from alphacode.model.attention import CrossAttention, SelfAttention
from alphacode.model.layers import FeedForward
from alphacode.model.stacks import Positions
from alphacode.model.transformer import EncoderDecoder

Array = npt.NDArray[np.float32]

# Rules a token out, and still is a number in float16.
_RULED_OUT = -30_000.0


def transformer_spec_of(model: EncoderDecoder, *, divisor: float = 1.0) -> Any:
    """Return the `TransformerSpec` of a model, its weights in float32.

    Args:
      divisor: what logits are to be divided by.

    Raises:
      ConfigError: heads are wider or narrower than the model's width over their number.
    """
    config = model.config
    if config.query_dim != config.model_dim:
        raise ConfigError(
            f"CTranslate2 takes heads of width {config.model_dim} / "
            f"{config.num_query_heads}, and this model's are {config.head_dim} wide; "
            "it cannot be exported to this format"
        )
    rotates = config.position == "rotary"
    shared: dict[str, Any] = {
        "num_heads": config.num_query_heads,
        "pre_norm": True,
        "activation": common_spec.Activation.GELU,
        "num_heads_kv": config.num_kv_heads,
        "rotary_dim": 0 if rotates else None,
        "rotary_interleave": False,
    }
    encoder = transformer_spec.TransformerEncoderSpec(
        config.num_encoder_layers, **shared
    )
    decoder = transformer_spec.TransformerDecoderSpec(
        config.num_decoder_layers, **shared
    )
    if rotates:
        del encoder.position_encodings
    _set_encoder(encoder, model)
    _set_decoder(decoder, model)
    _set_output(decoder.projection, model, divisor)
    return transformer_spec.TransformerSpec(encoder, decoder)


def _set_encoder(spec: Any, model: EncoderDecoder) -> None:
    spec.scale_embeddings = False
    spec.embeddings[0].weight = _array(model.embedding.weight)
    _set_positions(spec, model.encoder.positions)
    _set_norm(spec.layer_norm, model.encoder.norm)
    for layer, block in zip(spec.layer, _blocks(model.encoder.blocks), strict=True):
        _set_norm(layer.self_attention.layer_norm, block.attention_norm)
        _set_self_attention(layer.self_attention, block.attention)
        _set_norm(layer.ffn.layer_norm, block.feed_forward_norm)
        _set_feed_forward(layer.ffn, block.feed_forward)


def _set_decoder(spec: Any, model: EncoderDecoder) -> None:
    spec.scale_embeddings = False
    spec.embeddings.weight = _array(model.embedding.weight)
    _set_positions(spec, model.decoder.positions)
    _set_norm(spec.layer_norm, model.decoder.norm)
    for layer, block in zip(spec.layer, _blocks(model.decoder.blocks), strict=True):
        _set_norm(layer.self_attention.layer_norm, block.attention_norm)
        _set_self_attention(layer.self_attention, block.attention)
        _set_norm(layer.attention.layer_norm, block.cross_attention_norm)
        _set_cross_attention(layer.attention, block.cross_attention)
        _set_norm(layer.ffn.layer_norm, block.feed_forward_norm)
        _set_feed_forward(layer.ffn, block.feed_forward)


def _set_output(spec: Any, model: EncoderDecoder, divisor: float) -> None:
    output = model.output or model.embedding
    weight = _array(output.weight)
    spec.weight = weight if divisor == 1.0 else weight / np.float32(divisor)
    spec.bias = np.zeros(len(weight), dtype=np.float32)
    spec.bias[list(NEVER_DRAWN)] = _RULED_OUT


def _set_positions(spec: Any, positions: Positions) -> None:
    if positions.learned is not None:
        spec.position_encodings.encodings = _array(positions.learned.weight)


def _set_self_attention(spec: Any, attention: SelfAttention) -> None:
    M = attention.num_query_heads // attention.num_kv_heads
    rows = _array(attention.project_in.weight)
    spec.linear[0].weight = _by_kind(rows, (M, 1, 1), attention.head_dim)
    spec.linear[1].weight = _array(attention.project_out.weight)


def _set_cross_attention(spec: Any, attention: CrossAttention) -> None:
    spec.linear[0].weight = _array(attention.project_query.weight)
    rows = _array(attention.project_source.weight)
    spec.linear[1].weight = _by_kind(rows, (1, 1), attention.head_dim)
    spec.linear[2].weight = _array(attention.project_out.weight)


def _by_kind(rows: Any, heads: tuple[int, ...], head_dim: int) -> Any:
    """Return rows laid out group by group as all queries, all keys, all values.

    Args:
      rows: (G * sum(heads) * head_dim, model_dim).
      heads: how many heads of each kind a group has.
    """
    width = rows.shape[-1]
    groups = rows.reshape(-1, sum(heads), head_dim, width)
    ends = np.cumsum(heads)[:-1]
    kinds = [part.reshape(-1, width) for part in np.split(groups, ends, axis=1)]
    return np.concatenate(kinds)


def _set_feed_forward(spec: Any, module: FeedForward) -> None:
    _set_linear(spec.linear_0, module.project_in)
    _set_linear(spec.linear_1, module.project_out)


def _set_linear(spec: Any, linear: nn.Linear) -> None:
    spec.weight = _array(linear.weight)
    spec.bias = _array(linear.bias)


def _set_norm(spec: Any, norm: Any) -> None:
    spec.gamma = _array(norm.weight)
    spec.beta = _array(norm.bias)


def _blocks(blocks: nn.ModuleList) -> list[Any]:
    return list(blocks)


def _array(tensor: Tensor) -> Array:
    array: Array = tensor.detach().float().cpu().contiguous().numpy()
    return array
