"""Sizes in which random models differ, and how our own decoder writes."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.decoder_loop import DecodingRequest, decode
from alphacode.sampling.model_directory import find_model
from alphacode.tokenizer.symbols import EOS_ID

EMBEDDED = find_model("embedded")
MAX_TARGET_TOKENS = 15
SIZES: dict[str, Any] = {
    "model_dim": 24,
    "num_query_heads": 4,
    "head_dim": 6,
    "num_encoder_layers": 1,
    "num_decoder_layers": 2,
    "feed_forward_ratio": 3,
    "max_source_tokens": 47,
    "max_target_tokens": MAX_TARGET_TOKENS,
    "value_layers": 0,
    # Large, so that every path has a say in the output.
    "init_std": 0.3,
}
# Of positions, tying and groups each pair of values occurs.
KINDS = [
    pytest.param("learned", True, 1, id="learned-tied-1"),
    pytest.param("learned", False, 2, id="learned-untied-2"),
    pytest.param("rotary", True, 2, id="rotary-tied-2"),
    pytest.param("rotary", False, 1, id="rotary-untied-1"),
]
SOURCE_LENGTHS = (11, 3, 30, 1)

BuildDirectory = Callable[..., Path]


def greedy(
    model: EncoderDecoder, sources: Sequence[list[int]], longest: int
) -> list[list[int]]:
    """Return what our own decoder writes when only the likeliest token may be drawn."""
    request = DecodingRequest(
        sources=list(sources),
        prompt_N=list(range(len(sources))),
        keys_N=np.zeros(len(sources), dtype=np.uint64),
        temperature_N=[1.0] * len(sources),
        max_target_tokens=longest,
        top_k=1,
    )
    programs: list[list[int]] = [[] for _ in sources]
    for decoded in decode(model, request):
        end = [EOS_ID] * decoded.is_finished
        programs[decoded.place] = decoded.tokens + end
    return programs
