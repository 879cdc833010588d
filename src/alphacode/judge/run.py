"""How one run of one program ended, and the files in memory it reads and writes."""

import fcntl
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

MESSAGE_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Run:
    """How one run ended.

    `exit_code` is minus the signal's number after a signal. `killed` is `cpu`, `wall`
    or empty. `compile_error` is set when Python source did not compile. `was_reused`
    tells that the process had run another test of the same program before.
    """

    exit_code: int
    killed: str
    compile_error: str | None
    cpu_s: float
    wall_s: float
    memory_bytes: int
    output: bytes
    output_size: int
    message: bytes
    message_size: int
    stragglers: int
    was_reused: bool = False


class Streams:
    """Standard input, output and error of the programs of one box, in memory.

    Descriptor and place in the file are shared with whoever inherits them, so that
    they are set from here for every run.
    """

    def __init__(self) -> None:
        self.files = tuple(memory_file(name) for name in ("stdin", "stdout", "stderr"))

    def load(self, data: bytes) -> None:
        """Put the next input in place, and empty the outputs."""
        for file in self.files:
            # A program may have left it appending, or not waiting.
            fcntl.fcntl(file, fcntl.F_SETFL, 0)
            os.ftruncate(file, 0)
            os.lseek(file, 0, os.SEEK_SET)
        write_all(self.files[0], data)

    def output(self, limit_bytes: int) -> tuple[bytes, int]:
        """Return what was written, up to a limit, and how much it was."""
        size = os.fstat(self.files[1]).st_size
        return read_all(self.files[1], min(size, limit_bytes)), size

    def message(self) -> tuple[bytes, int]:
        """Return beginning and end of what stands on standard error, and its size."""
        size = os.fstat(self.files[2]).st_size
        return ends_of(self.files[2], size), size

    def close(self) -> None:
        """Give the memory back."""
        for file in self.files:
            os.close(file)
        self.files = ()


def memory_file(name: str) -> int:
    """Return the descriptor of a new file without a name on any disk."""
    if hasattr(os, "memfd_create"):
        return os.memfd_create(name, os.MFD_CLOEXEC)
    # Other systems than Linux: a temporary file, unlinked at once.
    file, path = tempfile.mkstemp(prefix=f"alphacode-{name}-")
    os.unlink(path)  # noqa: PTH108
    return file


def ends_of(file: int, size: int) -> bytes:
    """Return the beginning, where compilers say it, and the end, where Python does."""
    if size <= 2 * MESSAGE_BYTES:
        return read_all(file, size)
    head = os.pread(file, MESSAGE_BYTES, 0)
    return head + b"\n[...]\n" + os.pread(file, MESSAGE_BYTES, size - MESSAGE_BYTES)


def write_all(file: int, data: bytes) -> None:
    """Write at the beginning of a file, without moving its place."""
    view, offset = memoryview(data), 0
    while offset < len(view):
        offset += os.pwrite(file, view[offset:], offset)


def read_all(file: int, size: int) -> bytes:
    """Read from the beginning of a file, without moving its place."""
    if size <= MESSAGE_BYTES:
        return os.pread(file, size, 0)
    parts = bytearray()
    while len(parts) < size:
        part = os.pread(file, size - len(parts), len(parts))
        if not part:
            break
        parts += part
    return bytes(parts)


def clear(folder: Path) -> None:
    """Remove what lies in a folder."""
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
