"""Train a tokenizer from texts.

Source: paper section 4.1 (8,000 pieces from a mix of source code and problems).
"""

import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

import sentencepiece
from pydantic import Field

from alphacode.core.errors import ConfigError, DataError
from alphacode.core.settings import Settings
from alphacode.tokenizer.symbols import (
    BOS_ID,
    EOS_ID,
    MASK_PIECE,
    PAD_ID,
    SYMBOLS,
    UNK_ID,
)
from alphacode.tokenizer.tokenizer import Tokenizer

_CHUNK_CHARACTERS = 8192
_UNTRAINABLE = re.compile("[\0\u2581\ud800-\udfff]")
_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_PRINTABLE_ASCII = "".join(map(chr, range(33, 127)))


class TokenizerSettings(Settings):
    """How to train a tokenizer."""

    vocab_size: int = Field(default=8000, ge=512, le=65536)
    """Pieces in all: special, byte and layout tokens are among them."""
    model_type: Literal["bpe", "unigram"] = "bpe"
    """SentencePiece's algorithm."""
    merges_punctuation: bool = False
    """Whether letters and punctuation may share a piece, such as `range(`."""
    splits_capitals: bool = False
    """Whether every capital letter is a token of its own, as digits are: answer words
    such as YES then have the same tokens in a statement and in a program."""
    character_coverage: float = Field(default=0.9995, gt=0.9, le=1.0)
    """Share of characters that get a piece; rarer ones are spelled in bytes."""
    max_characters: int = Field(default=50_000_000, ge=1)
    """Text beyond this many characters is not read (memory: some 10 times as much)."""


def train_tokenizer(
    texts: Iterable[str], settings: TokenizerSettings, output: Path | None = None
) -> Tokenizer:
    """Train a tokenizer and, if a path is given, write it there.

    The same texts and settings give the same tokenizer.

    Raises:
      DataError: there is too little text for so many pieces.
    """
    capitals = _CAPITALS if settings.splits_capitals else ""
    model = io.BytesIO()
    try:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=_sentences(texts, settings.max_characters),
            model_writer=model,
            vocab_size=settings.vocab_size,
            model_type=settings.model_type,
            character_coverage=settings.character_coverage,
            split_by_unicode_script=not settings.merges_punctuation,
            user_defined_symbols=[*SYMBOLS, *capitals],
            control_symbols=[MASK_PIECE],
            # A character may not be both a symbol and required.
            required_chars="".join(
                c for c in _PRINTABLE_ASCII if c not in capitals and c not in SYMBOLS
            ),
            pad_id=PAD_ID,
            bos_id=BOS_ID,
            eos_id=EOS_ID,
            unk_id=UNK_ID,
            byte_fallback=True,
            split_digits=True,
            normalization_rule_name="identity",
            add_dummy_prefix=False,
            remove_extra_whitespaces=False,
            max_sentence_length=8 * _CHUNK_CHARACTERS,
            # More threads change the order of sums in unigram training.
            num_threads=1,
            minloglevel=2,
        )
    except RuntimeError as error:
        raise _training_error(str(error), settings) from None
    tokenizer = Tokenizer(model.getvalue())
    if output is not None:
        tokenizer.save(output)
    return tokenizer


def _sentences(texts: Iterable[str], max_characters: int) -> Iterator[str]:
    """Yield texts in chunks that SentencePiece accepts, up to a total length."""
    total = 0
    for text in texts:
        clean = _UNTRAINABLE.sub(" ", text)
        for start in range(0, len(clean), _CHUNK_CHARACTERS):
            chunk = clean[start : start + _CHUNK_CHARACTERS]
            total += len(chunk)
            if total > max_characters:
                return
            yield chunk


def _training_error(message: str, settings: TokenizerSettings) -> Exception:
    reason = message.strip().splitlines()[-1] if message.strip() else "no text"
    if "ocabulary size" in message and "small" in message:
        return ConfigError(
            f"tokenizer vocab_size {settings.vocab_size} is too small: {reason}"
        )
    return DataError(
        f"cannot train a tokenizer of {settings.vocab_size} pieces from these texts "
        f"({reason}); give more text or a smaller vocab_size"
    )
