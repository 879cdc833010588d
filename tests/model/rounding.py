"""A small model, and what rounding its weights does to a first token."""

import copy
from collections.abc import Callable

import torch
from torch import Tensor

from alphacode.model.config import ModelConfig
from alphacode.model.transformer import EncoderDecoder

CONFIG = ModelConfig(
    vocab_size=61,
    model_dim=32,
    num_query_heads=4,
    head_dim=8,
    num_encoder_layers=1,
    num_decoder_layers=2,
    feed_forward_ratio=4,
    max_source_tokens=16,
    max_target_tokens=16,
    init_std=0.3,
)


def first_logits(
    model: EncoderDecoder, rounds: Callable[[EncoderDecoder], EncoderDecoder]
) -> tuple[EncoderDecoder, Tensor, Tensor]:
    """Return the rounded copy, and logits_RV of the model and of the copy."""
    rounded = rounds(copy.deepcopy(model))
    source = torch.randint(5, 61, (3, 9))
    mask = torch.ones_like(source, dtype=torch.bool)
    token = torch.tensor([1, 1, 1])
    with torch.inference_mode():
        exact, close = (
            each.step(token, each.start(source, mask, torch.arange(3)))
            for each in (model, rounded)
        )
    return rounded, exact, close
