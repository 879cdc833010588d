"""Compiled programs on disk, found by what they were compiled from.

A program that does not compile is remembered too. Every file is whole or absent, so
several judges may share one directory.
"""

import contextlib
import hashlib
import os
import tempfile
from pathlib import Path

from alphacode.core.errors import JudgeError

# Look for files to remove after this many additions.
PRUNE_EVERY = 2000


def default_cache_dir() -> Path:
    """Return the user's cache directory for the judge."""
    base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "alphacode" / "judge"


class Artefacts:
    """A bounded directory of compiled programs and of compilers' complaints."""

    def __init__(self, directory: Path, limit_bytes: int) -> None:
        self.directory = directory
        self.limit_bytes = limit_bytes
        self._added = 0

    @staticmethod
    def key(*parts: str) -> str:
        """Return the name of what is made from these texts."""
        digest = hashlib.blake2b(digest_size=20)
        for part in parts:
            data = part.encode("utf-8", "surrogatepass")
            digest.update(b"%d:" % len(data) + data)
        return digest.hexdigest()

    def binary(self, key: str) -> Path | None:
        """Return the program kept under a key, and mark it as used."""
        path = self._path(key)
        try:
            os.utime(path)
        except OSError:
            return None
        return path

    def complaint(self, key: str) -> str | None:
        """Return what the compiler said of a program that does not compile."""
        try:
            return self._path(key).with_suffix(".error").read_text("utf-8")
        except OSError:
            return None

    def keep_binary(self, key: str, content: bytes) -> Path:
        """Keep a program; return where.

        Raises:
          JudgeError: the directory cannot be written.
        """
        return self._write(self._path(key), content, 0o755)

    def keep_complaint(self, key: str, text: str) -> None:
        """Keep what the compiler said.

        Raises:
          JudgeError: the directory cannot be written.
        """
        data = text.encode("utf-8", "backslashreplace")
        self._write(self._path(key).with_suffix(".error"), data, 0o644)

    def prune(self) -> None:
        """Remove the least recently used files beyond the limit."""
        if not self._added:
            return
        self._added = 0
        files = []
        for path in self.directory.glob("programs/??/*"):
            with contextlib.suppress(OSError):
                status = path.stat()
                files.append((status.st_mtime, status.st_blocks * 512, path))
        total = sum(size for _, size, _ in files)
        for _, size, path in sorted(files):
            if total <= self.limit_bytes:
                break
            path.unlink(missing_ok=True)
            total -= size

    def _path(self, key: str) -> Path:
        return self.directory / "programs" / key[:2] / key

    def _write(self, path: Path, content: bytes, mode: int) -> Path:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(content)
                    os.fchmod(descriptor, mode)
                Path(name).replace(path)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
        except OSError as error:
            raise JudgeError(
                f"cannot keep a compiled program in {self.directory}: "
                f"{error.strerror or error}; free some space or set judge.cache_dir"
            ) from error
        self._added += 1
        if self._added >= PRUNE_EVERY:
            self.prune()
        return path
