"""Small random models in directories of their own."""

import os
from pathlib import Path
from typing import Any

# Before transformers is imported anywhere: nothing is asked of the network.
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")

import pytest
import torch
from interop_models import EMBEDDED, SIZES, SOURCE_LENGTHS, BuildDirectory

from alphacode.model.checkpoint import save_model, write_config_section
from alphacode.model.config import ModelConfig
from alphacode.model.transformer import EncoderDecoder
from alphacode.tokenizer.tokenizer import Tokenizer


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    return Tokenizer.load(EMBEDDED / "tokenizer.model")


@pytest.fixture
def build_directory(tmp_path: Path, tokenizer: Tokenizer) -> BuildDirectory:
    """Return a builder of model directories; keywords are sizes of the model."""

    def build(**changes: Any) -> Path:
        torch.manual_seed(5)
        sizes = {**SIZES, "vocab_size": tokenizer.vocab_size, **changes}
        model = EncoderDecoder(ModelConfig(**sizes))
        # Norms and biases away from ones and noughts, so that leaving one out shows.
        for parameter in model.parameters():
            if parameter.dim() == 1:
                parameter.data += 0.2 * torch.randn_like(parameter)
        directory = tmp_path / "ours"
        save_model(directory, model)
        tokenizer.save(directory / "tokenizer.model")
        write_config_section(directory, "prompt", {"columns": 70})
        return directory

    return build


@pytest.fixture
def sources(tokenizer: Tokenizer) -> list[list[int]]:
    """Return prompts of very different lengths."""
    torch.manual_seed(3)
    return [
        torch.randint(5, tokenizer.vocab_size, (length,)).tolist()
        for length in SOURCE_LENGTHS
    ]


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> None:
    """Keep tiny matrices on one thread; handing them to others costs more."""
    torch.set_num_threads(1)
