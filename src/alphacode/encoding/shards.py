"""One shard of a token store: a file of token lists, their ends and their labels.

shard-00000.bin    tokens (uint16), then, from the next multiple of 8 bytes, the
                   end of every list (int64), the lists in order of their labels
                   (uint32) and the label of every list (uint8); little-endian
shard-00000.json   counts, size and checksums; written last, so that a shard is
                   whole where it stands
"""

import hashlib
import json
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from alphacode.core.errors import RunError

Array = npt.NDArray[Any]

_EDGE_BYTES = 4096
_READ_BYTES = 2**22


class ShardFacts(NamedTuple):
    """What the index knows of a shard."""

    name: str
    lists: int
    tokens: int
    bytes: int
    checksum: str
    """Of the whole file: BLAKE2b, 128 bits."""
    edges: str
    """Of its first and last 4 KiB, which are read whenever a store is opened."""
    labels: dict[str, int]
    """Lists with each label."""


class ShardArrays(NamedTuple):
    """A shard, mapped into memory."""

    tokens: Array
    ends: Array
    by_label: Array
    """The lists, sorted by label and then by place."""
    labels: Array


def shard_path(directory: Path, name: str, ending: str) -> Path:
    """Return a file of a shard."""
    return directory / f"{name}.{ending}"


def index_bytes(lengths: Array, labels: Array) -> bytes:
    """Return what stands behind a shard's tokens."""
    tokens = int(lengths.sum())
    return b"".join(
        [
            b"\0" * (-2 * tokens % 8),
            np.cumsum(lengths, dtype="<i8").tobytes(),
            np.argsort(labels, kind="stable").astype("<u4").tobytes(),
            labels.astype("u1").tobytes(),
        ]
    )


def shard_bytes(lists: int, tokens: int) -> int:
    """Return the size of a shard's file."""
    return 2 * tokens + -2 * tokens % 8 + 13 * lists


def map_shard(directory: Path, facts: ShardFacts) -> ShardArrays:
    """Map a shard that `check_shard` has accepted.

    Raises:
      RunError: it cannot be opened any more.
    """
    path = shard_path(directory, facts.name, "bin")
    try:
        whole = np.memmap(path, np.uint8, "r") if facts.bytes else np.zeros(0, "u1")
    except (OSError, ValueError) as error:
        raise damaged(path, f"it cannot be opened: {error}") from error
    ends = 2 * facts.tokens + -2 * facts.tokens % 8
    order = ends + 8 * facts.lists
    labels = order + 4 * facts.lists
    return ShardArrays(
        whole[: 2 * facts.tokens].view("<u2"),
        whole[ends:order].view("<i8"),
        whole[order:labels].view("<u4"),
        whole[labels:],
    )


def check_shard(directory: Path, facts: ShardFacts) -> None:
    """Compare a shard's size and its first and last bytes with the index.

    Raises:
      RunError: it is missing or is not the file that was written.
    """
    path = shard_path(directory, facts.name, "bin")
    try:
        size = path.stat().st_size
        if size != facts.bytes:
            raise damaged(path, f"it has {size} bytes, not {facts.bytes}")
        if edges_of(path) != facts.edges:
            raise damaged(path, "its first or last bytes are not those written")
    except OSError as error:
        raise damaged(path, error.strerror or str(error)) from error


def verify_shard(directory: Path, facts: ShardFacts) -> None:
    """Read a whole shard and compare its checksum.

    Raises:
      RunError: it is missing or is not the file that was written.
    """
    check_shard(directory, facts)
    path = shard_path(directory, facts.name, "bin")
    try:
        found = checksum_of(path)
    except OSError as error:
        raise damaged(path, error.strerror or str(error)) from error
    if found != facts.checksum:
        raise damaged(path, f"its checksum is {found}, not {facts.checksum}")


def checksum_of(path: Path) -> str:
    """Return the checksum of a file."""
    digest = new_checksum()
    with path.open("rb") as file:
        while part := file.read(_READ_BYTES):
            digest.update(part)
    return digest.hexdigest()


def edges_of(path: Path) -> str:
    """Return the checksum of the first and last 4 KiB of a file."""
    digest = new_checksum()
    with path.open("rb") as file:
        digest.update(file.read(_EDGE_BYTES))
        size = file.seek(0, 2)
        file.seek(max(0, size - _EDGE_BYTES))
        digest.update(file.read(_EDGE_BYTES))
    return digest.hexdigest()


def new_checksum() -> "hashlib.blake2b":
    """Return a checksum to be fed."""
    return hashlib.blake2b(digest_size=16)


def read_facts(path: Path) -> tuple[ShardFacts, dict[str, Any]]:
    """Return what a shard's JSON file says: its facts, and the writer's progress.

    Raises:
      OSError, ValueError, KeyError, TypeError: it cannot be read.
    """
    content = json.loads(path.read_text(encoding="utf-8"))
    return ShardFacts(**content["facts"]), content["progress"]


def damaged(path: Path, why: str) -> RunError:
    """Return the error for a part of a store that is not as it was written."""
    return RunError(
        f"the shard {path} is missing or damaged ({why}); put back a copy of it, or "
        f"delete the folder {path.parent} and give the same command again, which "
        "encodes the data anew"
    )
