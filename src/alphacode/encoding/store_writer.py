"""Write a token store shard by shard; what is finished survives a kill.

Shards are written into a folder beside the store's place, NAME.part. A shard counts as
soon as its JSON file stands; the same work begun again goes on behind the last one.
When all is there the folder gets the store's name.
"""

import contextlib
import fcntl
import os
import shutil
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from pydantic import Field

from alphacode.core.errors import RunError
from alphacode.core.files import write_json
from alphacode.core.settings import Settings
from alphacode.encoding.shards import (
    Array,
    ShardFacts,
    check_shard,
    checksum_of,
    edges_of,
    index_bytes,
    new_checksum,
    read_facts,
    shard_bytes,
    shard_path,
)
from alphacode.encoding.token_store import INDEX, TokenStore, index_content

_LOCK = "lock"
_ROWS = "rows.npz"
_MOST_LABELS = 256


class StoreSettings(Settings):
    """How encoded data are kept."""

    shard_bytes: int = Field(default=512 * 2**20, ge=2**10, le=2**32)
    """A shard is closed before it grows beyond this."""


class TokenStoreWriter:
    """Writes a store; `finish` puts it in its place.

    Leaving the `with` block without `finish` keeps the finished shards, if there are
    any, and removes the rest.
    """

    def __init__(
        self,
        directory: Path,
        settings: StoreSettings = StoreSettings(),  # noqa: B008 (frozen)
    ) -> None:
        self._directory = directory
        self._part = directory.with_name(f"{directory.name}.part")
        self._limit = settings.shard_bytes
        self._shards: list[ShardFacts] = []
        self._labels: list[str] = []
        self.progress: dict[str, Any] = {}
        """What `add` was last told before the last finished shard was closed; empty
        where none is. Going on means going on behind this."""

    def __enter__(self) -> "TokenStoreWriter":
        """Take the place and find the finished shards.

        Raises:
          RunError: it cannot be written, or another process writes there.
        """
        try:
            self._part.mkdir(parents=True, exist_ok=True)
            self._lock = (self._part / _LOCK).open("wb")
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._lock.close()
            raise RunError(
                f"another process is writing {self._part}; wait for it, or end it and "
                "give the same command again"
            ) from None
        except OSError as error:
            raise self._cannot_write(error) from error
        self._find_finished()
        self._open: _OpenShard | None = None
        return self

    def __exit__(self, *_: object) -> None:
        if self._open:
            self._open.drop()
        self._lock.close()
        if not self._shards:
            shutil.rmtree(self._part, ignore_errors=True)

    def add(
        self,
        tokens: Array,
        lengths: Array,
        progress: dict[str, Any],
        *,
        labels: list[str] | None = None,
        rows: dict[str, Array] | None = None,
    ) -> None:
        """Append token lists, laid end to end.

        Args:
          progress: plain data; what the work needs to go on behind these lists.
          labels: one for each list.
          rows: parts of arrays over the whole store, joined in order by `finish`.

        Raises:
          RunError: the disk is full or the place cannot be written.
        """
        try:
            size = shard_bytes(len(lengths), len(tokens))
            if self._open and self._open.size + size > self._limit:
                self._close_shard()
            if self._open is None:
                name = f"shard-{len(self._shards):05d}"
                self._open = _OpenShard(self._part, name)
            numbers = self._numbers(labels or [""] * len(lengths))
            self._open.add(tokens, lengths, numbers, rows or {})
            self._open.progress = progress
        except OSError as error:
            raise self._cannot_write(error) from error

    def finish(self, meta: dict[str, Any]) -> TokenStore:
        """Write the index and put the store in its place.

        Raises:
          RunError: the disk is full or the place cannot be written.
        """
        try:
            if self._open:
                self._close_shard()
            arrays = self._join_rows()
            index = index_content(self._shards, self._labels, arrays, meta)
            write_json(self._part / INDEX, index)
            shutil.rmtree(self._directory, ignore_errors=True)
            self._part.rename(self._directory)
            _sync(self._directory.parent)
        except OSError as error:
            raise self._cannot_write(error) from error
        # What only the writer needed; left behind by a kill it does no harm.
        for path in self._directory.iterdir():
            if path.suffix in {".json", ".npz", ""} and path.name != INDEX:
                path.unlink()
        return TokenStore(self._directory)

    def _find_finished(self) -> None:
        """Take over shards that are whole, in order; remove everything else."""
        known = {_LOCK}
        while True:
            name = f"shard-{len(self._shards):05d}"
            try:
                facts, progress = read_facts(shard_path(self._part, name, "json"))
                check_shard(self._part, facts)
            except (OSError, ValueError, KeyError, TypeError, RunError):
                break
            self._shards.append(facts)
            self._labels, self.progress = list(progress["labels"]), progress["work"]
            known |= {f"{name}.{ending}" for ending in ("json", "bin", _ROWS)}
        for path in self._part.iterdir():
            if path.name not in known:
                path.unlink()

    def _close_shard(self) -> None:
        assert self._open is not None
        shard, self._open = self._open, None
        facts = shard.close(self._labels)
        self._shards.append(facts)
        self.progress = shard.progress

    def _join_rows(self) -> dict[str, str]:
        """Write each array over the whole store; return their checksums."""
        parts: dict[str, list[Array]] = {}
        for facts in self._shards:
            path = shard_path(self._part, facts.name, _ROWS)
            if path.exists():
                with np.load(path) as rows:
                    for name, part in rows.items():
                        parts.setdefault(name, []).append(part)
        checksums = {}
        for name, arrays in parts.items():
            path = self._part / f"{name}.npy"
            with path.open("wb") as file:
                np.save(file, np.concatenate(arrays), allow_pickle=False)
                _flush(file)
            checksums[name] = checksum_of(path)
        return checksums

    def _numbers(self, labels: list[str]) -> Array:
        for label in dict.fromkeys(labels):
            if label not in self._labels:
                self._labels.append(label)
        if len(self._labels) > _MOST_LABELS:
            raise RunError(
                f"the lists of {self._part} have more than {_MOST_LABELS} labels; "
                "give them fewer"
            )
        numbers = {label: number for number, label in enumerate(self._labels)}
        return np.array([numbers[label] for label in labels], np.uint8)

    def _cannot_write(self, error: OSError) -> RunError:
        return RunError(
            f"cannot write tokens to {self._part}: {error.strerror or error}; free "
            "some space or choose another place, then give the same command again: "
            "finished shards are kept"
        )


class _OpenShard:
    """The shard that is being written."""

    def __init__(self, directory: Path, name: str) -> None:
        self._directory, self._name = directory, name
        self._path = shard_path(directory, name, "bin")
        self._file = self._path.open("wb")
        self._checksum = new_checksum()
        self._lengths: list[Array] = []
        self._labels: list[Array] = []
        self._rows: dict[str, list[Array]] = {}
        self._lists = self._tokens = 0
        self.progress: dict[str, Any] = {}

    @property
    def size(self) -> int:
        """Bytes that the file will have."""
        return shard_bytes(self._lists, self._tokens)

    def add(
        self, tokens: Array, lengths: Array, labels: Array, rows: dict[str, Array]
    ) -> None:
        """Append token lists."""
        self._write(tokens.astype("<u2").tobytes())
        self._lengths.append(lengths)
        self._labels.append(labels)
        for name, part in rows.items():
            self._rows.setdefault(name, []).append(part)
        self._lists += len(lengths)
        self._tokens += len(tokens)

    def close(self, labels: list[str]) -> ShardFacts:
        """Write index and facts, in an order that makes the shard whole at the end."""
        numbers = np.concatenate(self._labels)
        self._write(index_bytes(np.concatenate(self._lengths), numbers))
        _flush(self._file)
        self._file.close()
        if self._rows:
            rows = {name: np.concatenate(parts) for name, parts in self._rows.items()}
            path = shard_path(self._directory, self._name, _ROWS)
            with path.open("wb") as file:
                np.savez(file, allow_pickle=False, **rows)
                _flush(file)
        counts = np.bincount(numbers, minlength=len(labels)).tolist()
        facts = ShardFacts(
            name=self._name,
            lists=self._lists,
            tokens=self._tokens,
            bytes=self.size,
            checksum=self._checksum.hexdigest(),
            edges=edges_of(self._path),
            labels={
                label: count
                for label, count in zip(labels, counts, strict=True)
                if count
            },
        )
        content = {
            "facts": facts._asdict(),
            "progress": {"labels": labels, "work": self.progress},
        }
        write_json(shard_path(self._directory, self._name, "json"), content)
        return facts

    def drop(self) -> None:
        """Remove what was written."""
        self._file.close()
        with contextlib.suppress(OSError):
            self._path.unlink()

    def _write(self, content: bytes) -> None:
        self._checksum.update(content)
        self._file.write(content)


def _flush(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
