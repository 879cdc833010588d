"""Units of tokens stand for the right characters, whatever the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alphacode.sampling.model_directory import find_model
from alphacode.tokenizer.characters import split_characters
from alphacode.tokenizer.tokenizer import Tokenizer

TOKENIZER = Tokenizer.load(find_model("embedded") / "tokenizer.model")
HARD = "a \u2264 b\t\t\u00e9 \U0001f600\U0001f468\u200d\U0001f469 \u4e2d\u6587\n\tx"


def check(text: str) -> None:
    tokens = TOKENIZER.encode(text)
    units = split_characters(TOKENIZER, tokens)
    assert "".join(units.texts) == text
    assert len(units.unit_of_token) == len(tokens)
    held: list[list[int]] = [[] for _ in units.texts]
    for token, unit in zip(tokens, units.unit_of_token, strict=True):
        held[unit].append(token)
    for text_of_unit, its_tokens in zip(units.texts, held, strict=True):
        # Each unit's own tokens give its own characters, and no fewer would.
        assert TOKENIZER.decode(its_tokens) == text_of_unit
        assert len(its_tokens) == 1 or len(text_of_unit) == 1


@pytest.mark.parametrize(
    "text", [HARD, "", "x", "\t\t", "\u2581", "\0", "print('\u00fc')"]
)
def test_units_are_the_text(text: str) -> None:
    check(text)


@settings(max_examples=20, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_units_are_any_text(text: str) -> None:
    check(text)


def test_special_tokens_and_broken_bytes_have_units_of_their_own() -> None:
    bytes_of = {TOKENIZER.token_bytes(t): t for t in range(TOKENIZER.vocab_size)}
    lead, follow = bytes_of[b"\xe2"], bytes_of[b"\x89"]
    x = TOKENIZER.encode("x")
    units = split_characters(TOKENIZER, [lead, follow, *x, follow, TOKENIZER.eos_id])
    assert units.texts == ["\ufffd", "x", "\ufffd", ""]
    assert units.unit_of_token == [0, 0, 1, 2, 3]
