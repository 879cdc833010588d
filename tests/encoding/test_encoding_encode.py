"""Prompts are cut to fit with their metadata kept; long programs are dropped."""

import keyword
from pathlib import Path

import pytest

from alphacode.core.problem import Language
from alphacode.core.sample import Conditioning
from alphacode.encoding.encode import encode_source, encode_target
from alphacode.encoding.prompt import render_prompt
from alphacode.tokenizer.tokenizer import Tokenizer
from alphacode.tokenizer.train import TokenizerSettings, train_tokenizer


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    text = Path(str(keyword.__file__)).read_text()
    return train_tokenizer([text] * 3, TokenizerSettings(vocab_size=520))


def test_a_prompt_that_fits_is_encoded_whole(tokenizer: Tokenizer) -> None:
    prompt = render_prompt("Add a and b.", Conditioning(language=Language.CPP))
    tokens = encode_source(tokenizer, prompt, 500)
    assert tokenizer.decode(tokens) == prompt


@pytest.mark.parametrize("length", [60, 61, 100])
def test_a_long_prompt_loses_its_tail_and_keeps_metadata_and_end(
    tokenizer: Tokenizer, length: int
) -> None:
    conditioning = Conditioning(language=Language.PYTHON3, rating=900, tags=("dp",))
    prompt = render_prompt("word " * 400, conditioning)
    tokens = encode_source(tokenizer, prompt, length)
    text = tokenizer.decode(tokens)
    head = "# RATING: 900\n# TAGS: dp\n# LANGUAGE IS python3\n# CORRECT SOLUTION\n"
    assert len(tokens) == length
    assert text.startswith(head + "# word")
    assert text.endswith("\n\n")
    assert prompt.startswith(text.removesuffix("\n\n"))


def test_a_program_ends_with_eos(tokenizer: Tokenizer) -> None:
    tokens = encode_target(tokenizer, "print(1)\n", 50)
    assert tokens is not None
    assert tokens[-1] == tokenizer.eos_id
    assert tokenizer.decode(tokens) == "print(1)\n"


def test_a_program_fits_exactly_or_is_dropped(tokenizer: Tokenizer) -> None:
    tokens = encode_target(tokenizer, "x = 1\n" * 9, 10_000)
    assert tokens is not None
    assert encode_target(tokenizer, "x = 1\n" * 9, len(tokens)) == tokens
    assert encode_target(tokenizer, "x = 1\n" * 9, len(tokens) - 1) is None
