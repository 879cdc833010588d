"""Small models whose sizes are all different and mostly prime, so that swapped axes
cannot pass by luck."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from alphacode.model.config import ModelConfig
from alphacode.model.transformer import EncoderDecoder

SIZES: dict[str, Any] = {
    "vocab_size": 29,
    "model_dim": 14,
    "num_query_heads": 3,
    "num_kv_heads": 1,
    "head_dim": 10,
    "num_encoder_layers": 2,
    "num_decoder_layers": 3,
    "feed_forward_ratio": 5,
    "max_source_tokens": 47,
    "max_target_tokens": 41,
    # Large, so that every path has a say in the output.
    "init_std": 0.3,
}


@pytest.fixture
def build() -> Callable[..., EncoderDecoder]:
    """Return a builder of models in float64 with chosen settings."""

    def build_model(**changes: Any) -> EncoderDecoder:
        torch.manual_seed(7)
        model = EncoderDecoder(ModelConfig(**{**SIZES, **changes})).double().eval()
        # Norms and biases away from ones and noughts, so that leaving one out shows.
        for parameter in model.parameters():
            if parameter.dim() == 1:
                parameter.data += 0.2 * torch.randn_like(parameter)
        return model

    return build_model


@pytest.fixture
def source() -> tuple[Tensor, Tensor]:
    """Return source_BS and source_mask_BS of five prompts of different lengths."""
    torch.manual_seed(3)
    source_BS = torch.randint(4, 29, (5, 11))
    lengths = torch.tensor([11, 3, 5, 1, 7])
    return source_BS, torch.arange(11)[None, :] < lengths[:, None]


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> None:
    """Keep tiny matrices on one thread; handing them to others costs more."""
    torch.set_num_threads(1)
