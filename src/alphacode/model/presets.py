"""The named model sizes: the paper's five, and small ones for laptops and tests.

The paper leaves open whether the output matrix is tied to the embedding. It is untied
here at 300m and 1b and tied from 3b up: the choice under which every count rounds to
the figure the paper prints.
Source: paper Table 3; positions and tying from the count check in docs/model.md.
"""

import difflib
from typing import Any

from alphacode.core.errors import ConfigError
from alphacode.model.config import ModelConfig

_SIZES: dict[str, dict[str, Any]] = {
    "300m": {
        "model_dim": 768,
        "num_query_heads": 6,
        "num_encoder_layers": 4,
        "num_decoder_layers": 24,
    },
    "1b": {
        "model_dim": 1408,
        "num_query_heads": 11,
        "num_encoder_layers": 5,
        "num_decoder_layers": 30,
    },
    "3b": {
        "model_dim": 2048,
        "num_query_heads": 16,
        "num_encoder_layers": 6,
        "num_decoder_layers": 36,
        "tie_embeddings": True,
    },
    "9b": {
        "model_dim": 3072,
        "num_query_heads": 24,
        "num_kv_heads": 4,
        "num_encoder_layers": 8,
        "num_decoder_layers": 48,
        "tie_embeddings": True,
    },
    "41b": {
        "model_dim": 6144,
        "num_query_heads": 48,
        "num_kv_heads": 16,
        "num_encoder_layers": 8,
        "num_decoder_layers": 56,
        "tie_embeddings": True,
    },
    # About 50 thousand parameters: for tests, trains a step in milliseconds.
    "tiny": {
        "vocab_size": 512,
        "model_dim": 32,
        "num_query_heads": 2,
        "head_dim": 16,
        "num_encoder_layers": 1,
        "num_decoder_layers": 2,
        "feed_forward_ratio": 2,
        "max_source_tokens": 256,
        "max_target_tokens": 128,
        "position": "rotary",
        "tie_embeddings": True,
    },
    # About 3 million parameters: the shipped size, trained and sampled on a laptop CPU.
    "embedded": {
        "vocab_size": 2048,
        "model_dim": 192,
        "num_query_heads": 6,
        "head_dim": 32,
        "num_encoder_layers": 3,
        "num_decoder_layers": 4,
        "feed_forward_ratio": 4,
        "max_source_tokens": 768,
        "max_target_tokens": 384,
        "init_std": 0.07,  # 1 / sqrt(model_dim): reads its source sooner than at 0.02
        "position": "rotary",
        "tie_embeddings": True,
    },
    # About 23 million: what one GPU trains in slices of 8 minutes (docs/training.md).
    "small": {
        "vocab_size": 2048,
        "model_dim": 384,
        "num_query_heads": 12,
        "head_dim": 32,
        "num_encoder_layers": 4,
        "num_decoder_layers": 8,
        "feed_forward_ratio": 4,
        "max_source_tokens": 768,
        "max_target_tokens": 384,
        "init_std": 0.05,
        "position": "rotary",
        "tie_embeddings": True,
    },
}

PAPER_PRESETS = ("300m", "1b", "3b", "9b", "41b")
PRESETS = tuple(_SIZES)


def model_preset(name: str) -> ModelConfig:
    """Return the sizes called `name`, such as `1b` or `embedded`.

    Raises:
      ConfigError: no preset is called so; the nearest one is named.
    """
    if name not in _SIZES:
        near = difflib.get_close_matches(name.lower(), PRESETS, n=1, cutoff=0.0)[0]
        known = ", ".join(PRESETS)
        raise ConfigError(
            f"unknown model preset {name!r}; the nearest is {near!r} (known: {known})"
        )
    return ModelConfig(**_SIZES[name])
