"""Encode texts such as source files once, in several processes, into a token store."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from alphacode.core.errors import DataError
from alphacode.encoding.parallel import map_in_order
from alphacode.encoding.token_store import TokenStore, TokenStoreWriter
from alphacode.tokenizer.tokenizer import Tokenizer

TokenArray = npt.NDArray[np.uint16]

_CHUNK_CHARACTERS = 1_000_000


def encode_texts(
    texts: Iterable[str], tokenizer: Tokenizer, directory: Path, *, workers: int = 1
) -> TokenStore:
    """Write each text of at least two tokens as one list, and open the store.

    A shorter one cannot be cut into a source and a target; these are counted.

    Raises:
      DataError: no text is left.
      RunError: the directory cannot be written.
    """
    count = total = 0
    dropped = 0
    with TokenStoreWriter(directory) as writer:
        chunks = _chunks(texts)
        for lists in map_in_order(_encode_chunk, tokenizer, chunks, workers=workers):
            kept = [tokens for tokens in lists if len(tokens) >= 2]
            lengths = np.array([len(tokens) for tokens in kept], np.int64)
            writer.add(np.concatenate([np.zeros(0, np.uint16), *kept]), lengths)
            count += len(kept)
            dropped += len(lists) - len(kept)
            total += int(lengths.sum())
        if not count:
            raise DataError("the folders hold no source file to learn from")
        facts = {"files": count, "files_too_short": dropped, "tokens": total}
        return writer.finish({}, {"facts": facts})


def _chunks(texts: Iterable[str]) -> Iterator[list[str]]:
    chunk: list[str] = []
    size = 0
    for text in texts:
        chunk.append(text)
        size += len(text)
        if size >= _CHUNK_CHARACTERS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _encode_chunk(tokenizer: Tokenizer, texts: list[str]) -> list[TokenArray]:
    return [np.array(tokens, np.uint16) for tokens in tokenizer.encode_batch(texts)]
