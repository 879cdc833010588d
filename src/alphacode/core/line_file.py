"""A file of lines that one process at a time adds to, and a kill leaves whole.

Every line is with the system the moment it is added, so that a kill loses none but the
one being written. Its half is never read; it is cut off by the owner, who by then has
read the lines and knows that the file is its own.
"""

import fcntl
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from alphacode.core.errors import RunError
from alphacode.core.files import write_atomically


class LineFile:
    """An open file of lines; a context manager. Errors name the option `--out`."""

    def __init__(self, path: Path) -> None:
        """Name the file; it is opened, and made, when the `with` block is entered."""
        self.path = path
        self._open: BinaryIO | None = None

    def __enter__(self) -> Self:
        """Open the file, alone.

        Raises:
          RunError: it is no regular file, cannot be written, or is in use.
        """
        self._open = self._locked()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            os.fsync(self._file.fileno())
        except OSError as failure:
            if error is None:
                raise self._refused(failure) from failure
        finally:
            self._file.close()

    def cut(self) -> None:
        """Cut off what a kill left of the last line."""
        os.ftruncate(self._file.fileno(), sum(len(line) for _, line in self.lines()))

    def lines(self) -> Iterator[tuple[int, bytes]]:
        """Yield what the file holds: number, from 1, and whole line with its end."""
        with self.path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if line.endswith(b"\n"):
                    yield number, line

    def add(self, line: bytes) -> None:
        """Write a line, without its end.

        Raises:
          RunError: the place cannot be written.
        """
        whole = line + b"\n"
        try:
            written = self._file.write(whole)
        except OSError as error:
            raise self._refused(error) from error
        if written != len(whole):
            raise RunError(
                f"cannot write {self.path}: the disk is full; free some space"
            )

    def keep(self, is_kept: Callable[[bytes], bool]) -> None:
        """Drop the lines that are not kept: all at once, whatever happens."""

        def copy(place: Path) -> None:
            with place.open("wb") as kept:
                kept.writelines(line for _, line in self.lines() if is_kept(line))

        write_atomically(self.path, copy)
        self._file.close()
        self._open = self._locked()

    @property
    def _file(self) -> BinaryIO:
        assert self._open is not None, "the file is used outside of its `with` block"
        return self._open

    def _locked(self) -> BinaryIO:
        """Open the file so that no other process of ours writes it."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self.path.exists() and not self.path.is_file():
                raise RunError(
                    f"{self.path} is not a regular file, and what it holds is read "
                    "again to go on; choose a file with --out"
                )
            # Unbuffered: a line is with the system, or it is not.
            file = self.path.open("a+b", buffering=0)
        except OSError as error:
            raise self._refused(error) from error
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Another process may have put a new file in its place meanwhile.
            is_ours = os.path.samestat(os.fstat(file.fileno()), self.path.stat())
        except OSError:
            is_ours = False
        if not is_ours:
            file.close()
            raise RunError(
                f"another process is writing {self.path}; wait for it, or choose "
                "another file with --out"
            )
        return file

    def _refused(self, error: OSError) -> RunError:
        return RunError(
            f"cannot write {self.path}: {error.strerror or error}; choose another "
            "place with --out, or free some space"
        )
