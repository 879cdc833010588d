"""One box: a process shut in, the socket it answers on, and its end."""

import contextlib
import json
import select
import socket
import subprocess
from pathlib import Path
from typing import Any, NoReturn

from alphacode.core.errors import JudgeError
from alphacode.judge.run import Streams

# Loads the inside of the box by its own short name, so that its process imports nothing
# of this package; the package's directory comes last, behind the standard library.
START = (
    "import sys; sys.path[:] = [*filter(None, sys.path), sys.argv.pop(1)]; "
    "from zygote.{module} import main; sys.path.pop(); main()"
)
# Long, since a crowded machine is no reason to give up.
START_TIMEOUT_S = 120.0
# Time spent waiting for a processor is not the program's. Beyond this many times the
# wall limit nothing can be said of it: the machine is too crowded to judge.
PATIENCE = 20.0
# What a box may need beyond a program's wall time, stretched, to answer.
ANSWER_GRACE_S = 60.0
ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"}
MOST_BYTES = 1 << 16


class WorkerLostError(JudgeError):
    """A box died or stopped answering."""


class Box:
    """The judge's end of a box: starts it, asks it, says when it was lost.

    Not safe for threads, but for `interrupt`.
    """

    module = ""

    def __init__(self, name: str, python: str, home: Path, level: str) -> None:
        self.name = name
        self.python = python
        self.home = home
        self.level = level
        self.layers: tuple[str, ...] = ()
        self.streams: Streams | None = None
        self.control: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._is_interrupted = False

    @property
    def is_running(self) -> bool:
        """Whether the box was started and not lost or closed since."""
        return self._process is not None

    def start_process(
        self, sockets: list[socket.socket], files: list[int], words: list[str]
    ) -> None:
        """Start the process inside, with these descriptors from 3 up.

        Raises:
          WorkerLostError: it did not come up; the message has its last words.
        """
        self.streams = Streams()
        self.control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        if self._is_interrupted:
            theirs.close()
            self.close()
            raise WorkerLostError(f"{self.name} is not to run any more")
        given = [theirs.fileno(), *(each.fileno() for each in sockets), *files]
        stdin, stdout, stderr = self.streams.files
        try:
            self._process = subprocess.Popen(
                [
                    *(self.python, "-S", "-s", "-B", "-c"),
                    START.format(module=self.module),
                    str(Path(__file__).parent),
                    json.dumps(given),
                    *words,
                ],
                stdin=stdin,
                stdout=stdout,
                stderr=stderr,
                pass_fds=given,
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
        self.layers = tuple(self._ready()["layers"])

    def interrupt(self) -> None:
        """End what runs now, from another thread, and refuse to start again.

        The owner finds the box lost.
        """
        # Before the look at the socket: a box that starts now sees one or the other.
        self._is_interrupted = True
        control = self.control
        if control is not None:
            with contextlib.suppress(OSError):
                control.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End the box and whatever runs in it."""
        if self.control is not None:
            self.control.close()
            self.control = None
        if self._process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(timeout=10)
            if self._process.returncode is None:
                self._process.kill()
                self._process.wait()
            self._process = None
        if self.streams is not None:
            self.streams.close()
            self.streams = None

    def ask(self, message: bytes, files: list[int] | None = None) -> None:
        """Send one message, with descriptors if there are any.

        Raises:
          WorkerLostError: the box is gone.
        """
        assert self.control is not None
        try:
            if files:
                socket.send_fds(self.control, [message], files)
            else:
                self.control.send(message)
        except OSError as error:
            self.lose(f"it hung up: {error}")

    def answer(self, timeout_s: float) -> bytes:
        """Return the next message.

        Raises:
          WorkerLostError: there is none within this time, or the box is gone.
        """
        assert self.control is not None
        try:
            # Not `select`, which knows no descriptors from 1024 up.
            poll = select.poll()
            poll.register(self.control, select.POLLIN)
            ready = poll.poll(int(timeout_s * 1000) + 1)
            message = self.control.recv(MOST_BYTES) if ready else None
        except (OSError, ValueError) as error:
            self.lose(f"it hung up: {error}")
        if message is None:
            self.lose(f"no answer within {timeout_s:.0f} s")
        if not message:
            self.lose("it hung up")
        return message

    def lose(self, reason: str) -> NoReturn:
        """Give the box up.

        Raises:
          WorkerLostError: always.
        """
        if self._process is not None and not reason.startswith("it hung up"):
            self._process.kill()
        elif self._process is not None:
            # Its last words may still be on their way.
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(timeout=5)
        last_words = self._last_words()
        self.close()
        raise WorkerLostError(f"{self.name} was lost: {reason}{last_words}")

    def _ready(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(self.answer(START_TIMEOUT_S))
        return message

    def _last_words(self) -> str:
        """Return the last line on standard error: why a box could not start."""
        if self.streams is None:
            return ""
        text = self.streams.message()[0].decode(errors="replace").strip()
        return f" ({text.splitlines()[-1][:200]})" if text else ""
