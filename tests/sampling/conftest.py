"""A letter tokenizer and a small random model that ends programs every so often."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest
import torch

from alphacode.core.problem import Problem
from alphacode.model.config import ModelConfig
from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.settings import SamplingDefaults
from alphacode.tokenizer.symbols import UNK_ID

LETTERS = "abcdefghijklmnopqrstuvw\n"
FIRST_LETTER = UNK_ID + 1


class LetterTokenizer:
    """24 letters behind the five special tokens; what has no letter is taken by its
    code, so that any prompt can be read."""

    vocab_size = FIRST_LETTER + len(LETTERS)

    def encode(self, text: str) -> list[int]:
        return [FIRST_LETTER + ord(character) % len(LETTERS) for character in text]

    def decode(self, tokens: Iterable[int]) -> str:
        return "".join(LETTERS[token - FIRST_LETTER] for token in tokens)


@pytest.fixture
def build_sampler() -> Callable[..., Sampler]:
    """Return a builder of samplers; keywords are sizes of the model."""

    def build(dtype: torch.dtype = torch.float64, **changes: Any) -> Sampler:
        torch.manual_seed(11)
        sizes: dict[str, Any] = {
            "vocab_size": LetterTokenizer.vocab_size,
            "model_dim": 14,
            "num_query_heads": 3,
            "head_dim": 10,
            "num_encoder_layers": 1,
            "num_decoder_layers": 2,
            "feed_forward_ratio": 2,
            "max_source_tokens": 67,
            "max_target_tokens": 37,
            "position": "rotary",
            "tie_embeddings": True,
            "init_std": 0.45,
        }
        model = EncoderDecoder(ModelConfig(**{**sizes, **changes})).to(dtype)
        tokenizer: Any = LetterTokenizer()
        defaults = SamplingDefaults(temperatures=(0.7, 1.3), samples_per_prompt=5)
        return Sampler(model, tokenizer, defaults=defaults)

    return build


@pytest.fixture
def sampler(build_sampler: Callable[..., Sampler]) -> Sampler:
    """Return a sampler in float64, in which rounding decides nothing."""
    return build_sampler()


@pytest.fixture
def problem() -> Problem:
    """Return a problem; its statement does not matter to a random model."""
    return Problem(name="sum", description="Add two numbers.")


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> None:
    """Keep tiny matrices on one thread; handing them to others costs more."""
    torch.set_num_threads(1)
