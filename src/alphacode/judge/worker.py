"""The judge's end of one fork server: starts it, asks it, replaces it when lost."""

import contextlib
import os
import socket
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from alphacode.core.errors import JudgeError
from alphacode.core.limits import Limits
from alphacode.judge.privileges import processes_allowed
from alphacode.judge.zygote.processes import PATIENCE
from alphacode.judge.zygote.wire import Message, receive, send

# Loads the fork server by its own short name, so that its process imports nothing of
# this package; the package's directory comes last, behind the standard library.
START = (
    "import sys; sys.path[:] = [*filter(None, sys.path), sys.argv.pop(1)]; "
    "from zygote.server import main; sys.path.pop(); main()"
)
# Long, since a crowded machine is no reason to give up.
START_TIMEOUT_S = 120.0
# What a fork server may need beyond a program's wall time, stretched, to answer.
ANSWER_GRACE_S = 60.0
MESSAGE_BYTES = 4096
ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"}


class WorkerLostError(JudgeError):
    """A fork server died or stopped answering."""


@dataclass(frozen=True, slots=True)
class Run:
    """How one child ended.

    `exit_code` is minus the signal's number after a signal. `killed` is `cpu`, `wall`
    or empty. `compile_error` is set when Python source did not compile.
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


class Worker:
    """One fork server and the files in memory its children read and write.

    Not safe for threads: each thread of the pool has its own.
    """

    def __init__(self, index: int, user: int, python: str, directory: Path) -> None:
        self.index = index
        self.user = user
        self.python = python
        self.directory = directory
        self.home = directory / f"worker{index}"
        self.layers: tuple[str, ...] = ()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._streams: list[int] = []
        self._processes = processes_allowed(user)

    @property
    def build_directory(self) -> Path:
        """Directory in which this worker's user, and nobody else, may write."""
        return self.home / "build"

    def start(self) -> None:
        """Start the fork server unless it runs.

        Raises:
          WorkerLostError: it did not come up.
        """
        if self._process is not None:
            return
        self._make_directories()
        names = ("stdin", "stdout", "stderr")
        self._streams = [os.memfd_create(name, os.MFD_CLOEXEC) for name in names]
        self._control, theirs = socket.socketpair()
        fds = (theirs.fileno(), *self._streams)
        try:
            self._process = subprocess.Popen(
                [self.python, "-S", "-s", "-B", "-c", START, str(Path(__file__).parent)]
                + [str(number) for number in (*fds, self.user)]
                + [str(self.home)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=self._streams[2],
                pass_fds=fds,
                cwd="/",
                # Sets print in the same order in every worker and on every day.
                env={**ENVIRONMENT, "PYTHONHASHSEED": "0", "LD_BIND_NOW": "1"},
                start_new_session=True,
            )
        except OSError as error:
            self.close()
            raise WorkerLostError(f"cannot start {self.python}: {error}") from error
        finally:
            theirs.close()
        self.layers = tuple(self._receive(START_TIMEOUT_S)["layers"])

    def run_python(
        self, source: str, data: bytes, limits: Limits, *, check: bool = False
    ) -> Run:
        """Run a Python program on an input; with `check`, only compile it."""
        request = self._request(limits, base_bytes=256 << 20)
        request |= {"source": source, "check": check, "stack_bytes": 112 << 20}
        return self._ask(request, data, limits.output_limit_bytes)

    def run_binary(self, path: Path, data: bytes, limits: Limits) -> Run:
        """Run a compiled program on an input."""
        request = self._request(limits, base_bytes=64 << 20)
        # The stack may take nearly all of the memory, as contest sites allow; the rest
        # lets an endless recursion die of its stack rather than of its memory.
        stack_bytes = max(8 << 20, limits.memory_limit_bytes - (16 << 20))
        request |= {"file": str(path), "stack_bytes": stack_bytes}
        request |= {"argv": ["solution"], "env": ENVIRONMENT}
        return self._ask(request, data, limits.output_limit_bytes)

    def run_tool(
        self,
        argv: list[str],
        data: bytes,
        limits: Limits,
        cwd: Path,
        environment: Mapping[str, str],
    ) -> Run:
        """Run a compiler as the worker's user, in a directory it may not write to."""
        request = self._request(limits, base_bytes=0)
        request |= {"argv": argv, "cwd": str(cwd), "stack_bytes": 64 << 20}
        request |= {"env": {**ENVIRONMENT, **environment}}
        return self._ask(request, data, limits.output_limit_bytes)

    def interrupt(self) -> None:
        """End what runs now, from another thread; its owner finds the worker lost."""
        control = self._control
        if control is not None:
            with contextlib.suppress(OSError):
                control.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Stop the fork server and whatever it runs."""
        if self._control is not None:
            self._control.close()
            self._control = None
        if self._process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(timeout=10)
            if self._process.returncode is None:
                self._process.kill()
                self._process.wait()
            self._process = None
        for stream in self._streams:
            os.close(stream)
        self._streams = []

    def _make_directories(self) -> None:
        for path, mode in (
            (self.home, 0o711),
            (self.home / "run", 0o555),
            (self.build_directory, 0o700),
        ):
            path.mkdir(parents=True, exist_ok=True)
            path.chmod(mode)
        if self.user >= 0:
            os.chown(self.build_directory, self.user, self.user)

    def _request(self, limits: Limits, *, base_bytes: int) -> Message:
        # Address space is a backstop: twice the limit, since stacks of threads and
        # untouched arrays count here but are not memory in use, which is measured.
        return {
            "cpu_s": limits.time_limit_s,
            "wall_s": limits.wall_limit_s,
            "address_bytes": 2 * limits.memory_limit_bytes + base_bytes,
            "file_bytes": limits.output_limit_bytes + 1,
            "processes": self._processes,
        }

    def _ask(self, request: Message, data: bytes, output_limit: int) -> Run:
        self.start()
        stdin, stdout, stderr = self._streams
        for stream in self._streams:
            os.ftruncate(stream, 0)
        _write_all(stdin, data)
        self._send(request)
        answer = self._receive(request["wall_s"] * PATIENCE + ANSWER_GRACE_S)
        note = answer["note"]
        if note.startswith(("E", "RE")):
            raise JudgeError(f"a program could not be started: {note.lstrip('RE')}")
        if answer["killed"] == "starved":
            raise JudgeError(
                f"a program got no processor for {answer['wall_s']:.0f} s: "
                "this machine is too crowded to judge"
            )
        output_size = os.fstat(stdout).st_size
        message_size = os.fstat(stderr).st_size
        return Run(
            exit_code=answer["exit"],
            killed=answer["killed"],
            compile_error=_compile_error(note),
            cpu_s=answer["cpu_s"],
            wall_s=answer["wall_s"],
            memory_bytes=answer["memory_bytes"],
            output=_read_all(stdout, min(output_size, output_limit)),
            output_size=output_size,
            message=_ends_of(stderr, message_size),
            message_size=message_size,
            stragglers=answer["stragglers"],
        )

    def _send(self, request: Message) -> None:
        assert self._control is not None
        try:
            send(self._control, request)
        except OSError as error:
            self._lose(f"it hung up: {error}")

    def _receive(self, timeout_s: float) -> Message:
        assert self._control is not None
        self._control.settimeout(timeout_s)
        try:
            answer = receive(self._control)
        except TimeoutError:
            self._lose(f"no answer within {timeout_s:.0f} s")
        except OSError as error:
            self._lose(f"it hung up: {error}")
        if answer is None:
            self._lose("it hung up")
        return answer

    def _lose(self, reason: str) -> NoReturn:
        if self._process is not None:
            self._process.kill()
        last_words = self._last_words()
        self.close()
        raise WorkerLostError(
            f"the fork server of worker {self.index} was lost: {reason}{last_words}"
        )

    def _last_words(self) -> str:
        """Return the last line on standard error: why a fork server could not start."""
        size = os.fstat(self._streams[2]).st_size
        text = _ends_of(self._streams[2], size).decode(errors="replace").strip()
        return f" ({text.splitlines()[-1][:200]})" if text else ""


def _compile_error(note: str) -> str | None:
    if note.startswith("R"):
        return None
    return note[1:] or "the compiler crashed on this program"


def _ends_of(file: int, size: int) -> bytes:
    """Return the beginning, where compilers say it, and the end, where Python does."""
    if size <= 2 * MESSAGE_BYTES:
        return _read_all(file, size)
    head = os.pread(file, MESSAGE_BYTES, 0)
    return head + b"\n[...]\n" + os.pread(file, MESSAGE_BYTES, size - MESSAGE_BYTES)


def _write_all(file: int, data: bytes) -> None:
    view, offset = memoryview(data), 0
    while offset < len(view):
        offset += os.pwrite(file, view[offset:], offset)


def _read_all(file: int, size: int) -> bytes:
    parts = bytearray()
    while len(parts) < size:
        part = os.pread(file, size - len(parts), len(parts))
        if not part:
            break
        parts += part
    return bytes(parts)
