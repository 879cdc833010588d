"""A SentencePiece tokenizer that gives back any text exactly.

SentencePiece alone loses three things, which are spelled here as byte tokens instead:
U+2581 (its stand-in for a space), NUL, and lone surrogates (which have no UTF-8).
Decoding joins the bytes of the tokens, so no rule of SentencePiece applies there.

Source: paper section 4.1 (SentencePiece, 8,000 pieces, shared by both sides); type,
normalisation and white space are ours, since the paper does not give them.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import sentencepiece

from alphacode.core.errors import CheckpointError
from alphacode.core.files import write_atomically
from alphacode.tokenizer.symbols import (
    BOS_ID,
    EOS_ID,
    MASK_ID,
    MASK_PIECE,
    PAD_ID,
    SPACE,
    UNK_ID,
)

_RAW = re.compile("([\0\u2581\ud800-\udfff]+)")
_SPECIAL = (PAD_ID, BOS_ID, EOS_ID, MASK_ID, UNK_ID)


class Tokenizer:
    """Text to token ids and back; identity on every string.

    Example of the ids: `pad_id` 0, `bos_id` 1 starts decoding, `eos_id` 2 ends code,
    `mask_id` 3 hides a source token. Encoding adds none of them.
    """

    pad_id = PAD_ID
    bos_id = BOS_ID
    eos_id = EOS_ID
    mask_id = MASK_ID

    def __init__(self, model: bytes) -> None:
        """Build a tokenizer from the content of a `tokenizer.model` file.

        Raises:
          CheckpointError: the content is no tokenizer of this project.
        """
        self._model = model
        try:
            self._pieces = sentencepiece.SentencePieceProcessor(model_proto=model)
        except RuntimeError as error:
            raise CheckpointError(
                f"the tokenizer is damaged ({error}); "
                "train it again with `alphacode train tokenizer`"
            ) from None
        self.vocab_size: int = self._pieces.get_piece_size()
        self._check_layout()
        self._byte_ids = [
            self._pieces.piece_to_id(f"<0x{byte:02X}>") for byte in range(256)
        ]
        self._token_bytes = [self._bytes_of(token) for token in range(self.vocab_size)]

    @classmethod
    def load(cls, path: Path) -> "Tokenizer":
        """Read a `tokenizer.model` file.

        Raises:
          CheckpointError: the file is missing or is no tokenizer of this project.
        """
        try:
            model = path.read_bytes()
        except OSError as error:
            raise CheckpointError(
                f"cannot read the tokenizer {path}: {error.strerror}"
            ) from None
        return cls(model)

    def save(self, path: Path) -> None:
        """Write the one file `load` reads, atomically."""
        write_atomically(path, lambda part: part.write_bytes(self._model))

    def __reduce__(self) -> tuple[type["Tokenizer"], tuple[bytes]]:
        # Worker processes get the file's content and build their own.
        return Tokenizer, (self._model,)

    @property
    def fingerprint(self) -> str:
        """A short hash of the content: equal for equal tokenizers."""
        return hashlib.blake2b(self._model, digest_size=8).hexdigest()

    def encode(self, text: str) -> list[int]:
        """Return the token ids of a text, without bos or eos."""
        if not _RAW.search(text):
            return list(self._pieces.encode(text))
        tokens: list[int] = []
        for index, part in enumerate(_RAW.split(text)):
            if index % 2:
                raw = part.encode("utf-8", "surrogatepass")
                tokens += [self._byte_ids[byte] for byte in raw]
            elif part:
                tokens += self._pieces.encode(part)
        return tokens

    def encode_batch(self, texts: Sequence[str]) -> list[list[int]]:
        """Return `encode` of every text; faster than one call each."""
        if any(_RAW.search(text) for text in texts):
            return [self.encode(text) for text in texts]
        return list(self._pieces.encode(list(texts), num_threads=1))

    def decode(self, tokens: Iterable[int]) -> str:
        """Return the text of token ids; special tokens have none.

        Byte tokens that do not form UTF-8 (a model may write them) become U+FFFD.
        """
        table = self._token_bytes
        data = b"".join([table[token] for token in tokens])
        try:
            return data.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:
            return data.decode("utf-8", "replace")

    def token_bytes(self, token: int) -> bytes:
        """Return the bytes a token stands for; a special token has none."""
        return self._token_bytes[token]

    def piece(self, token: int) -> str:
        """Return how a token is written in the vocabulary, for people to read."""
        return str(self._pieces.id_to_piece(token))

    def _bytes_of(self, token: int) -> bytes:
        if token in _SPECIAL:
            return b""
        if self._pieces.is_byte(token):
            return bytes([int(self.piece(token)[3:5], 16)])
        return self.piece(token).replace(SPACE, " ").encode("utf-8")

    def _check_layout(self) -> None:
        pieces = self._pieces
        found = (pieces.pad_id(), pieces.bos_id(), pieces.eos_id(), pieces.unk_id())
        is_ours = found == (PAD_ID, BOS_ID, EOS_ID, UNK_ID)
        if not is_ours or pieces.piece_to_id(MASK_PIECE) != MASK_ID:
            raise CheckpointError(
                "the tokenizer has other special ids than pad 0, bos 1, eos 2, "
                "mask 3; train one with `alphacode train tokenizer`"
            )
        if not pieces.is_byte(pieces.piece_to_id("<0xFF>")):
            raise CheckpointError(
                "the tokenizer has no byte tokens, so it would lose text; "
                "train one with `alphacode train tokenizer`"
            )
