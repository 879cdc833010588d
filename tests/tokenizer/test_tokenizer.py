"""The tokenizer is lossless, and laid out as the models expect."""

import argparse
import keyword
import sys
import textwrap
from collections.abc import Iterable
from pathlib import Path

import pytest
import sentencepiece
from hypothesis import given, settings
from hypothesis import strategies as st

from alphacode.core.errors import CheckpointError, ConfigError, DataError
from alphacode.tokenizer.tokenizer import Tokenizer
from alphacode.tokenizer.train import TokenizerSettings, train_tokenizer

TEXTS = [Path(str(m.__file__)).read_text() for m in (keyword, textwrap, argparse)]

CODE = """#include <bits/stdc++.h>
using namespace std;

int main() {
\tint n;
    for (int i = 0; i < 120; i++) {
            cin >> n;
    }
}"""


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return train_tokenizer(TEXTS, TokenizerSettings(vocab_size=600))


@settings(max_examples=300, deadline=None)
@given(text=st.text(st.characters(exclude_categories=())))
def test_decoding_gives_any_text_back(tokenizer: Tokenizer, text: str) -> None:
    assert tokenizer.decode(tokenizer.encode(text)) == text


@settings(max_examples=300, deadline=None)
@given(
    parts=st.lists(
        st.sampled_from(
            [
                "\n",
                " ",
                "  ",
                "\t",
                "#",
                "//",
                "for",
                "x",
                "12",
                "\u2581",
                "\0",
                "<0x41>",
                "<pad>",
                "</s>",
                "<mask>",
                "\r",
                "\x01",
                "\u00e9",
                "\u65e5",
                "\U0001f600",
                "\ud800",
                "\udc00",
                "\ufeff",
                "\ufffd",
                "\u2585",
                "\u0301",
            ]
        )
    )
)
def test_decoding_gives_hostile_mixtures_back(
    tokenizer: Tokenizer, parts: list[str]
) -> None:
    text = "".join(parts)
    assert tokenizer.decode(tokenizer.encode(text)) == text


def test_every_character_survives(tokenizer: Tokenizer) -> None:
    for start in range(0, sys.maxunicode + 1, 4096):
        text = "".join(map(chr, range(start, start + 4096)))
        assert tokenizer.decode(tokenizer.encode(text)) == text


def test_text_never_becomes_special_tokens(tokenizer: Tokenizer) -> None:
    tokens = tokenizer.encode("<pad><s></s><mask><unk>\u0370\u2581\0" + CODE)
    assert min(tokens) > 4


def test_a_batch_is_encoded_as_its_texts_are(tokenizer: Tokenizer) -> None:
    for texts in ([CODE, "", "  x"], [CODE, "\u2581 \0 x"]):
        expected = [tokenizer.encode(text) for text in texts]
        assert tokenizer.encode_batch(texts) == expected


def test_special_ids_are_fixed_and_silent(tokenizer: Tokenizer) -> None:
    ids = [tokenizer.pad_id, tokenizer.bos_id, tokenizer.eos_id, tokenizer.mask_id]
    assert ids == [0, 1, 2, 3]
    assert tokenizer.decode([1, *tokenizer.encode("a b"), 2, 0, 0, 3, 4]) == "a b"


def test_digits_stand_alone(tokenizer: Tokenizer) -> None:
    pieces = [tokenizer.piece(token) for token in tokenizer.encode("(1024, 77)")]
    assert pieces == ["(", "1", "0", "2", "4", ",", "\u25817", "7", ")"]


@pytest.mark.parametrize("text", ["\n    ", "\n        ", "        ", "\n\n", "\n#"])
def test_layout_is_one_token(tokenizer: Tokenizer, text: str) -> None:
    assert len(tokenizer.encode(text)) == 1


@given(head=st.text(), tail=st.text("ab \n1#"))
@settings(max_examples=200, deadline=None)
@pytest.mark.parametrize("sign", ["\n#", "\n//"])
def test_a_comment_line_starts_new_tokens(
    tokenizer: Tokenizer, head: str, tail: str, sign: str
) -> None:
    """Prompts are put together from parts that were encoded apart."""
    whole = tokenizer.encode(head.rstrip("\n\t ") + "x" + sign + " " + tail)
    parts = tokenizer.encode(head.rstrip("\n\t ") + "x")
    assert whole == parts + tokenizer.encode(sign + " " + tail)


@pytest.mark.parametrize("mark", ['"', "'", ".", ",", "?", "!"])
def test_words_have_the_same_tokens_before_marks_and_quotes(mark: str) -> None:
    merging = TokenizerSettings(vocab_size=600, merges_punctuation=True)
    tokenizer = train_tokenizer([f"stones{mark} " * 500, *TEXTS], merging)
    assert tokenizer.encode("stones" + mark)[:-1] == tokenizer.encode("stones")


def test_words_have_the_same_tokens_after_a_comment_sign(tokenizer: Tokenizer) -> None:
    sign = tokenizer.encode("\n#")
    assert tokenizer.encode("\n# the string") == sign + tokenizer.encode(" the string")


def test_capitals_can_stand_alone() -> None:
    kept = TokenizerSettings(vocab_size=600, splits_capitals=True)
    tokenizer = train_tokenizer(TEXTS, kept)
    pieces = [tokenizer.piece(token) for token in tokenizer.encode(' "YES"')]
    assert pieces[-4:] == ["Y", "E", "S", '"']


def test_merging_punctuation_shortens_code() -> None:
    def length(merges: bool) -> int:
        kind = TokenizerSettings(vocab_size=1000, merges_punctuation=merges)
        return len(train_tokenizer(TEXTS, kind).encode(TEXTS[1]))

    assert length(True) < length(False)


def test_training_twice_gives_the_same_tokenizer(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    path = tmp_path / "tokenizer.model"
    again = train_tokenizer(iter(TEXTS), TokenizerSettings(vocab_size=600), path)
    assert again.fingerprint == tokenizer.fingerprint
    assert Tokenizer.load(path).fingerprint == tokenizer.fingerprint


def test_text_beyond_the_limit_is_not_read() -> None:
    few = TokenizerSettings(vocab_size=600, max_characters=100_000)

    def texts() -> Iterable[str]:
        yield from TEXTS
        yield "zqzqzq " * 200_000

    assert "zqzq" not in _vocabulary(train_tokenizer(texts(), few))


def _vocabulary(tokenizer: Tokenizer) -> set[str]:
    return {tokenizer.piece(token) for token in range(tokenizer.vocab_size)}


@pytest.mark.parametrize("texts", [[], [""], ["too little"]])
def test_too_little_text_is_said_plainly(texts: list[str]) -> None:
    with pytest.raises(DataError, match="give more text or a smaller vocab_size"):
        train_tokenizer(texts, TokenizerSettings(vocab_size=2000))


def test_too_small_a_vocabulary_is_said_plainly() -> None:
    text = "".join(map(chr, range(0x4E00, 0x5200)))
    settings = TokenizerSettings(vocab_size=512, character_coverage=1.0)
    with pytest.raises((ConfigError, DataError), match="vocab_size"):
        train_tokenizer([text], settings)


def test_missing_and_damaged_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match=r"absent\.model"):
        Tokenizer.load(tmp_path / "absent.model")
    (tmp_path / "bad.model").write_bytes(b"not a model")
    with pytest.raises(CheckpointError, match="train it again"):
        Tokenizer.load(tmp_path / "bad.model")


def test_another_projects_tokenizer_is_refused(tmp_path: Path) -> None:
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(TEXTS),
        model_prefix=str(tmp_path / "other"),
        vocab_size=120,
        minloglevel=2,
    )
    with pytest.raises(CheckpointError, match="special ids"):
        Tokenizer.load(tmp_path / "other.model")
