"""Token lists of any number, in shards that are mapped into memory.

Tokens are written once and then read by training for days; the system's page cache
decides how much of them is in memory. A store is a folder:

    index.json      the shards with their sizes and checksums, and plain data
    shard-*.bin     token lists (shards.py)
    NAME.npy        arrays over the whole store

It is put in its place when it is whole (store_writer.py).
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from alphacode.core.errors import RunError
from alphacode.encoding.shards import (
    Array,
    ShardArrays,
    ShardFacts,
    check_shard,
    checksum_of,
    damaged,
    map_shard,
    verify_shard,
)

INDEX = "index.json"
FORMAT = 1

# Every mapped file holds a descriptor; many systems allow a process 1024.
_MOST_OPEN = 400

Ints = npt.NDArray[np.int64]


class TokenStore:
    """Read access to the token lists, arrays and facts of a store."""

    def __init__(self, directory: Path) -> None:
        """Open a store; sizes and the edges of its files are compared.

        Raises:
          RunError: there is none, or it is damaged.
        """
        self._directory = directory
        try:
            index = json.loads((directory / INDEX).read_text(encoding="utf-8"))
            if index["format"] != FORMAT:
                raise ValueError(f"its format is {index['format']}, not {FORMAT}")
            self.meta: dict[str, Any] = index["meta"]
            self.shards = [ShardFacts(**facts) for facts in index["shards"]]
            self._array_checksums: dict[str, str] = index["arrays"]
            self.arrays: dict[str, Array] = {
                name: np.load(directory / f"{name}.npy", mmap_mode="r")
                for name in self._array_checksums
            }
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise RunError(
                f"the tokens in {directory} are damaged or of another version "
                f"({error}); delete that folder and start again"
            ) from error
        for facts in self.shards:
            check_shard(directory, facts)
        self._starts: Ints = np.cumsum([0, *(facts.lists for facts in self.shards)])
        self._open: dict[int, ShardArrays] = {}
        self.labels: list[str] = index["labels"]
        """What lists are labelled with; empty where they are not."""
        counts = [
            [facts.labels.get(label, 0) for label in self.labels]
            for facts in self.shards
        ]
        table = np.array(counts, np.int64).reshape(len(self.shards), len(self.labels))
        self._label_starts: Ints = np.concatenate(
            [np.zeros((1, len(self.labels)), np.int64), np.cumsum(table, 0)]
        )

    def __len__(self) -> int:
        return int(self._starts[-1])

    def __getitem__(self, index: int) -> Array:
        """Return one token list, without copying it."""
        number = int(np.searchsorted(self._starts, index, side="right")) - 1
        shard, place = self._shard(number), index - int(self._starts[number])
        start = int(shard.ends[place - 1]) if place else 0
        return shard.tokens[start : int(shard.ends[place])]

    def lengths(self, indices: Ints) -> Ints:
        """Return how many tokens lists have, without touching them."""
        found = np.empty(len(indices), np.int64)
        numbers = np.searchsorted(self._starts, indices, side="right") - 1
        for number in np.unique(numbers).tolist():
            is_here = numbers == number
            places = indices[is_here] - self._starts[number]
            ends = self._shard(number).ends
            starts = np.where(places > 0, ends[places - 1], 0)
            found[is_here] = ends[places] - starts
        return found

    def label_counts(self) -> dict[str, int]:
        """Return how many lists have each label."""
        counts = self._label_starts[-1].tolist()
        return dict(zip(self.labels, counts, strict=True))

    def with_label(self, label: str, ranks: Ints) -> Ints:
        """Return the lists that come `ranks`-th among those with a label."""
        column = self.labels.index(label)
        starts = self._label_starts[:, column]
        numbers = np.searchsorted(starts, ranks, side="right") - 1
        found = np.empty(len(ranks), np.int64)
        for number in np.unique(numbers).tolist():
            is_here = numbers == number
            shard, facts = self._shard(number), self.shards[number]
            before = sum(facts.labels.get(each, 0) for each in self.labels[:column])
            places = before + ranks[is_here] - starts[number]
            found[is_here] = shard.by_label[places] + self._starts[number]
        return found

    def verify(self) -> None:
        """Read everything and compare every checksum.

        Raises:
          RunError: names the file that is not as it was written.
        """
        for facts in self.shards:
            verify_shard(self._directory, facts)
        for name, checksum in self._array_checksums.items():
            path = self._directory / f"{name}.npy"
            if checksum_of(path) != checksum:
                raise damaged(path, "its checksum differs")

    def _shard(self, number: int) -> ShardArrays:
        shard = self._open.get(number)
        if shard is None:
            if len(self._open) >= _MOST_OPEN:
                # Arrays handed out keep their mapping as long as they live.
                del self._open[next(iter(self._open))]
            shard = map_shard(self._directory, self.shards[number])
            self._open[number] = shard
        return shard


def index_content(
    shards: Sequence[ShardFacts],
    labels: Sequence[str],
    arrays: dict[str, str],
    meta: dict[str, Any],
) -> dict[str, Any]:
    """Return what stands in a store's index."""
    return {
        "format": FORMAT,
        "labels": list(labels),
        "arrays": arrays,
        "meta": meta,
        "shards": [facts._asdict() for facts in shards],
    }
