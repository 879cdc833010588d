"""Encode source files once, in several processes, into a token store."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from alphacode.core.errors import DataError
from alphacode.core.parallel import map_in_order
from alphacode.data.source_files import SourceFile
from alphacode.encoding.chunks import Chunk, chunks
from alphacode.encoding.store_writer import StoreSettings, TokenStoreWriter
from alphacode.encoding.token_store import TokenStore
from alphacode.tokenizer.tokenizer import Tokenizer

TokenArray = npt.NDArray[np.uint16]

_CHUNK_CHARACTERS = 1_000_000


class _Encoded(NamedTuple):
    """The token lists of a chunk, with their languages, and the place behind it."""

    lists: list[TokenArray]
    labels: list[str]
    place: dict[str, Any]


def encode_texts(
    files: Iterable[SourceFile],
    tokenizer: Tokenizer,
    directory: Path,
    *,
    workers: int = 1,
    settings: StoreSettings = StoreSettings(),  # noqa: B008 (frozen)
    report: Callable[[], dict[str, Any]] = dict,
) -> TokenStore:
    """Write each file of at least two tokens as one list, and open the store.

    A shorter one cannot be cut into a source and a target; these are counted. Lists are
    labelled with the language. Begun again after a kill, it keeps finished shards.

    Args:
      report: asked when all files are read; its answer is kept in the store's `meta`.

    Raises:
      DataError: no text is left.
      RunError: the directory cannot be written, or the files have changed since the
        work began.
    """
    with TokenStoreWriter(directory, settings) as writer:
        done = writer.progress
        facts = {"files": 0, "files_too_short": 0, "tokens": 0, **done.get("facts", {})}
        stream = chunks(
            files,
            content=lambda file: (file.language, file.text),
            size=lambda file: len(file.text),
            limit=_CHUNK_CHARACTERS,
            done=done,
        )
        for encoded in map_in_order(_encode_chunk, tokenizer, stream, workers=workers):
            kept = [
                number for number, each in enumerate(encoded.lists) if len(each) > 1
            ]
            lists = [encoded.lists[number] for number in kept]
            lengths = np.array([len(tokens) for tokens in lists], np.int64)
            facts["files"] += len(lists)
            facts["files_too_short"] += len(encoded.lists) - len(lists)
            facts["tokens"] += int(lengths.sum())
            writer.add(
                np.concatenate([np.zeros(0, np.uint16), *lists]),
                lengths,
                {**encoded.place, "facts": dict(facts)},
                labels=[encoded.labels[number] for number in kept],
            )
        found = report()
        if not facts["files"]:
            raise DataError("the sources hold no file to learn from" + _why(found))
        return writer.finish({"facts": facts, "report": found})


def _why(report: dict[str, Any]) -> str:
    dropped = report.get("dropped") or {}
    counts = ", ".join(f"{count} {reason}" for reason, count in dropped.items())
    return f"; left out were: {counts}" if counts else ""


def _encode_chunk(tokenizer: Tokenizer, chunk: Chunk[SourceFile]) -> _Encoded:
    lists = tokenizer.encode_batch([file.text for file in chunk.items])
    return _Encoded(
        [np.array(tokens, np.uint16) for tokens in lists],
        [file.language for file in chunk.items],
        chunk.place,
    )
