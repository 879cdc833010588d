"""Token lists of any number in two memory-mapped arrays.

Tokens are written once and then read by training for days; the system's page cache
decides how much of them is in memory. A store is written aside and renamed, so that it
is whole or absent.
"""

import json
import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from alphacode.core.errors import RunError

_TOKENS = "tokens.bin"
_ARRAYS = "arrays.npz"
_META = "meta.json"

Array = npt.NDArray[Any]


class TokenStore:
    """Read access to the token lists, arrays and facts of a store."""

    def __init__(self, directory: Path) -> None:
        """Open a store.

        Raises:
          RunError: there is none, or it is damaged.
        """
        try:
            self.meta: dict[str, Any] = json.loads((directory / _META).read_text())
            with np.load(directory / _ARRAYS) as arrays:
                self.arrays: dict[str, Array] = dict(arrays)
            self._ends = self.arrays.pop("ends")
            size = int(self._ends[-1]) if len(self._ends) else 0
            # An empty file cannot be mapped.
            self._tokens: Array = (
                np.memmap(directory / _TOKENS, np.uint16, "r", shape=(size,))
                if size
                else np.zeros(0, np.uint16)
            )
        except (OSError, ValueError, KeyError) as error:
            raise RunError(
                f"the tokens in {directory} are damaged ({error}); "
                "delete that folder and start again"
            ) from error

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, index: int) -> Array:
        """Return one token list, without copying it."""
        start = int(self._ends[index - 1]) if index else 0
        return self._tokens[start : int(self._ends[index])]

    def length(self, index: int) -> int:
        """Return how many tokens a list has, without touching them."""
        start = int(self._ends[index - 1]) if index else 0
        return int(self._ends[index]) - start

    @property
    def lengths(self) -> Array:
        """Tokens in every list."""
        return np.diff(self._ends, prepend=0)


class TokenStoreWriter:
    """Writes a store beside its final place; `finish` renames it there.

    Leaving the `with` block without `finish` removes what was written.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._part = directory.with_name(f".{directory.name}.{os.getpid()}.part")
        self._lengths: list[Array] = []

    def __enter__(self) -> "TokenStoreWriter":
        try:
            self._part.mkdir(parents=True)
            self._file = (self._part / _TOKENS).open("wb")
        except OSError as error:
            raise _cannot_write(self._part, error) from error
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        shutil.rmtree(self._part, ignore_errors=True)

    def add(self, tokens: Array, lengths: Array) -> None:
        """Append token lists, laid end to end."""
        try:
            self._file.write(tokens.astype(np.uint16).tobytes())
        except OSError as error:
            raise _cannot_write(self._part, error) from error
        self._lengths.append(lengths)

    def finish(self, arrays: dict[str, Array], meta: dict[str, Any]) -> TokenStore:
        """Write the index and put the store in its place."""
        empty = np.zeros(0, np.int64)
        ends = np.cumsum(np.concatenate([empty, *self._lengths]))
        try:
            self._file.close()
            with (self._part / _ARRAYS).open("wb") as file:
                np.savez(file, allow_pickle=False, ends=ends, **arrays)
            (self._part / _META).write_text(json.dumps(meta))
            shutil.rmtree(self._directory, ignore_errors=True)
            self._part.rename(self._directory)
        except OSError as error:
            raise _cannot_write(self._directory, error) from error
        return TokenStore(self._directory)


def _cannot_write(path: Path, error: OSError) -> RunError:
    return RunError(
        f"cannot write tokens to {path}: {error.strerror or error}; "
        "choose another place or free some space"
    )
