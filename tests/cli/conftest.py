"""A model directory with random weights, as small as a model can be."""

from pathlib import Path

import pytest
import torch

from alphacode.model.checkpoint import save_model
from alphacode.model.presets import model_preset
from alphacode.model.transformer import EncoderDecoder
from alphacode.tokenizer.train import TokenizerSettings, train_tokenizer


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a model directory; its samples are noise of at most 12 tokens."""
    directory = tmp_path_factory.mktemp("tiny-model")
    texts = [path.read_text() for path in Path(__file__).parent.glob("*.py")]
    tokenizer = train_tokenizer(
        texts, TokenizerSettings(vocab_size=512), directory / "tokenizer.model"
    )
    torch.manual_seed(0)
    sizes = {"vocab_size": tokenizer.vocab_size, "max_target_tokens": 12}
    config = model_preset("tiny").model_copy(update=sizes)
    save_model(directory, EncoderDecoder(config))
    return directory
