"""Cut a stream of things to encode into chunks, and go on behind those that are done.

Work that is begun again reads its inputs from the start, as cheap as reading is, and
encodes only what no finished shard holds. A hash over what is passed over tells whether
these are still the inputs that the finished shards were made from.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, NamedTuple, TypeVar

from alphacode.core.errors import RunError

T = TypeVar("T")


class Chunk(NamedTuple, Generic[T]):
    """Some inputs, and where the stream stands behind them."""

    items: list[T]
    inputs: int
    """Inputs up to the end of this chunk."""
    digest: str
    """A hash of all of these."""

    @property
    def place(self) -> dict[str, Any]:
        """The place behind this chunk, as plain data for `chunks`."""
        return {"inputs": self.inputs, "digest": self.digest}


def chunks(
    items: Iterable[T],
    *,
    content: Callable[[T], Iterable[str]],
    size: Callable[[T], int],
    limit: int,
    done: dict[str, Any],
) -> Iterator[Chunk[T]]:
    """Yield chunks whose sizes add up to `limit` or just above it.

    Args:
      content: the texts of an input, which its hash is taken of.
      size: how much an input counts.
      done: the place to go on behind; empty at the beginning.

    Raises:
      RunError: the inputs before that place have changed.
    """
    finished = int(done.get("inputs", 0))
    digest = b""
    chunk: list[T] = []
    number = total = 0
    for number, item in enumerate(items, 1):
        digest = _chain(digest, content(item))
        if number < finished:
            continue
        if number == finished:
            _compare(digest, done)
            continue
        chunk.append(item)
        total += size(item)
        if total >= limit:
            yield Chunk(chunk, number, digest.hex())
            chunk, total = [], 0
    if number < finished:
        raise _changed()
    if chunk:
        yield Chunk(chunk, number, digest.hex())


def _chain(digest: bytes, texts: Iterable[str]) -> bytes:
    hasher = hashlib.blake2b(digest, digest_size=16)
    for text in texts:
        raw = text.encode("utf-8", "surrogatepass")
        hasher.update(len(raw).to_bytes(8, "little"))
        hasher.update(raw)
    return hasher.digest()


def _compare(digest: bytes, done: dict[str, Any]) -> None:
    if digest.hex() != done["digest"]:
        raise _changed()


def _changed() -> RunError:
    return RunError(
        "the data have changed since their encoding began: what is read now is not "
        "what the finished shards hold; put the old data back, or start in a new run "
        "directory"
    )
