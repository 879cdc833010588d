"""The judge's end of a box for Python programs: sessions and screens.

A *session* runs one program on one test after another. An ordinary program stays in its
process between tests; any other gets a fresh one for each. A *screen* runs many
programs on one input in one process.
"""

import contextlib
import os
import select
import signal
import socket
import struct
import time
from collections.abc import Sequence
from pathlib import Path

from alphacode.core.errors import JudgeError
from alphacode.core.limits import Limits
from alphacode.judge.box import ANSWER_GRACE_S, PATIENCE, Box
from alphacode.judge.children import (
    Child,
    Ending,
    Screened,
    ending_of,
    peak_memory,
    processor_time,
    records_of,
    waiting_time,
)
from alphacode.judge.extras import NO_EXTRAS, Extras
from alphacode.judge.run import Run, memory_file, read_all, write_all
from alphacode.judge.zygote import wire

CREDENTIALS = struct.Struct("3i")
# The longest a batch may stay at one program, in CPU seconds, before that one is left
# to the exact engine; and how often to look.
SCREEN_PROGRAM_S, SCREEN_LOOK_S = 0.1, 0.02


class PythonBox(Box):
    """A fork server for Python programs."""

    module = "server"

    def __init__(
        self,
        name: str,
        python: str,
        home: Path,
        level: str,
        *,
        user: int,
        processes: int,
        extras: Extras = NO_EXTRAS,
    ) -> None:
        super().__init__(name, python, home, level)
        self.extras = extras
        self.user = user
        self.processes = processes
        self._channel: socket.socket | None = None
        self._source = self._answers = -1
        self._poll = select.poll()
        self._child: Child | None = None
        self._number = 0

    def start(self) -> None:
        """Start the fork server unless it runs.

        Raises:
          WorkerLostError: it did not come up.
        """
        if self.is_running:
            return
        self._source, self._answers = memory_file("source"), memory_file("answers")
        self._channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        # The kernel then tells whose message it is, by the number we know it under.
        self._channel.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        words = [str(self.user), str(self.processes), self.level, str(self.home)]
        words.append(self.extras.to_json(self.level))
        try:
            self.start_process([theirs], [self._source, self._answers], words)
        finally:
            theirs.close()
        assert self.control is not None
        self._poll = select.poll()
        self._poll.register(self.control, select.POLLIN)
        self._poll.register(self._channel, select.POLLIN)

    def close(self) -> None:
        """End the box and whatever runs in it."""
        super().close()
        if self._channel is not None:
            self._channel.close()
            self._channel = None
        for file in (self._source, self._answers):
            if file >= 0:
                os.close(file)
        self._source = self._answers = -1
        self._child = None

    def check(self, source: str) -> str | None:
        """Return what is wrong with a program's syntax, or `None`."""
        self._begin(source, wire.CHECK, Limits())
        child = self._child
        assert child is not None
        self._await(child, 30.0, 60.0)
        return child.compile_error

    def run(self, source: str, data: bytes, limits: Limits) -> Run:
        """Run a program on an input, in the process that is kept for it if there is.

        The process is kept after the run where that is safe; `finish` ends it.
        """
        self.start()
        child, streams = self._child, self.streams
        assert streams is not None
        streams.load(data)
        was_reused = child is not None
        if child is None:
            child = self._begin(source, wire.PROGRAM, limits, loads=False)
        else:
            child.started = time.monotonic()
            child.spent_before_s = processor_time(child.pid)
            self._say(wire.NEXT)
        killed, done, ending = self._await(
            child, limits.time_limit_s, limits.wall_limit_s
        )
        wall_s = time.monotonic() - child.started
        if ending is not None:
            exit_code, cpu_s, memory = (
                ending.exit_code if done is None else done[0],
                ending.cpu_s - child.spent_before_s,
                ending.memory_bytes,
            )
        else:
            assert done is not None
            exit_code, claimed = done
            # What a program says of itself can only hurt itself.
            memory = max(claimed, peak_memory(child.pid))
            cpu_s = processor_time(child.pid) - child.spent_before_s
        self._check_start(child, killed, exit_code)
        output, output_size = streams.output(limits.output_limit_bytes)
        message, message_size = streams.message()
        return Run(
            exit_code=exit_code,
            killed=killed,
            compile_error=child.compile_error,
            cpu_s=max(cpu_s, 0.0),
            wall_s=wall_s,
            memory_bytes=memory,
            output=output,
            output_size=output_size,
            message=message,
            message_size=message_size,
            stragglers=0 if ending is None else ending.stragglers,
            was_reused=was_reused,
        )

    def _check_start(self, child: Child, killed: str, exit_code: int) -> None:
        assert self.streams is not None
        if killed == "starved":
            waited_s = time.monotonic() - child.started
            raise JudgeError(
                f"a program got no processor for {waited_s:.0f} s: "
                "this machine is too crowded to judge"
            )
        was_compiled = not os.fstat(self._source).st_size
        if child.compile_error is not None or was_compiled or killed:
            return
        words = self.streams.message()[0].decode(errors="replace")
        if exit_code == 127 and words:
            raise JudgeError(f"a program could not be started: {words}")
        child.compile_error = "the compiler crashed on this program"

    def finish(self) -> int:
        """End the process that is kept, if there is one; return its peak memory."""
        child = self._child
        if child is None:
            return 0
        self._say(wire.STOP)
        _, _, ending = self._await(child, 5.0, 10.0, is_over=True)
        return 0 if ending is None else ending.memory_bytes

    def screen(
        self, sources: Sequence[bytes], data: bytes, limits: Limits
    ) -> tuple[list[Screened], bool]:
        """Run programs on an input one after another in one process.

        Return what was seen of the first of them, in order, and whether the process
        went by itself. Where fewer come back than were sent, the last one returned
        changed the interpreter (it went by itself), or the next one ended it.
        """
        self.start()
        assert self.streams is not None
        self.streams.load(data)
        os.ftruncate(self._answers, 0)
        os.lseek(self._answers, 0, os.SEEK_SET)
        parts = [wire.COUNT.pack(len(sources))]
        for source in sources:
            parts += [wire.COUNT.pack(len(source)), source]
        os.ftruncate(self._source, 0)
        write_all(self._source, b"".join(parts))
        self._request(wire.SCREEN, limits, cpu_s=60)
        ending = self._await_screen(Child(time.monotonic()))
        size = os.fstat(self._answers).st_size
        return records_of(read_all(self._answers, size)), ending.exit_code == 0

    def _begin(
        self, source: str, kind: bytes, limits: Limits, *, loads: bool = True
    ) -> Child:
        self.start()
        if loads:
            assert self.streams is not None
            self.streams.load(b"")
        os.ftruncate(self._source, 0)
        write_all(self._source, source.encode("utf-8", "surrogatepass"))
        self._request(kind, limits)
        self._child = Child(time.monotonic())
        return self._child

    def _request(self, kind: bytes, limits: Limits, *, cpu_s: int = 0) -> None:
        self._number = (self._number + 1) % 256
        # Address space is a backstop: twice the limit, since stacks of threads and
        # untouched arrays count here but are not memory in use, which is measured.
        # Seconds of a whole process, all tests together, are a backstop too.
        self.ask(
            wire.REQUEST.pack(
                kind,
                self._number,
                2 * limits.memory_limit_bytes + wire.BASE_BYTES,
                limits.output_limit_bytes + 1,
                cpu_s or 3600,
            )
        )

    def _say(self, word: bytes) -> None:
        assert self._channel is not None
        try:
            self._channel.send(word + bytes([self._number]))
        except OSError as error:
            self.lose(f"it hung up: {error}")

    def _await(
        self,
        child: Child,
        cpu_limit_s: float,
        wall_limit_s: float,
        *,
        is_over: bool = False,
    ) -> tuple[str, tuple[int, int] | None, Ending | None]:
        """Wait for a test to be done, or for the child to end; kill it at its limits.

        Return what it was killed for, what it says of the test (exit status, peak
        memory in bytes), and how it ended unless it goes on.
        """
        killed, done, cpu_s = "", None, 0.0
        deadline = child.started + wall_limit_s
        if is_over:
            deadline = time.monotonic() + wall_limit_s
        give_up = child.started + wall_limit_s * PATIENCE + ANSWER_GRACE_S
        while True:
            left_s = deadline - time.monotonic()
            # The limit is reached no sooner than this, threads apart.
            step_s = max(cpu_limit_s - cpu_s, 0.002) + 0.001
            wait_s = 1.0 if killed else max(0.0, min(left_s, step_s))
            ready = {fd for fd, _ in self._poll.poll(int(wait_s * 1000) + 1)}
            assert self._channel is not None and self.control is not None
            was_heard = self._channel.fileno() in ready
            if was_heard:
                said = self._hear(child)
                if said is not None:
                    done, goes_on = said
                    if goes_on and not is_over and not killed:
                        return killed, done, None
                # And on to the clock: a program may talk without an end.
            elif self.control.fileno() in ready:
                self._child = None
                return killed, done, self._ending()
            now = time.monotonic()
            if now > give_up:
                self.lose(f"no answer within {now - child.started:.0f} s")
            if killed or not child.pid:
                continue
            cpu_s = processor_time(child.pid) - child.spent_before_s
            if cpu_s > cpu_limit_s:
                killed = "cpu"
            elif now > child.started + wall_limit_s * PATIENCE:
                killed = "starved"
            elif now > deadline:
                deadline = child.started + wall_limit_s + waiting_time(child.pid)
                killed = "wall" if now > deadline else ""
            if killed:
                self._kill(child)

    def _hear(self, child: Child) -> tuple[tuple[int, int], bool] | None:
        """Take one message of the child; return what it says of a test, if it does."""
        assert self._channel is not None
        try:
            message, extra, _, _ = self._channel.recvmsg(
                wire.MESSAGE_BYTES, socket.CMSG_SPACE(CREDENTIALS.size)
            )
        except OSError as error:
            self.lose(f"it hung up: {error}")
        if not message:
            self.lose("it hung up")
        if not child.pid and extra:
            child.pid = CREDENTIALS.unpack(extra[0][2][: CREDENTIALS.size])[0]
        kind = message[:1]
        if kind == wire.NO_CODE and not child.tests_done:
            said = message[1:].decode("utf-8", "backslashreplace")
            child.compile_error = said or "the compiler crashed on this program"
        elif kind == wire.DONE_KIND and len(message) == wire.DONE.size:
            _, status, goes_on, peak_kb = wire.DONE.unpack(message)
            child.tests_done += 1
            return (status, peak_kb * 1024), bool(goes_on)
        return None

    def _kill(self, child: Child) -> None:
        # Its number cannot be another's yet: too many would have to come in between.
        if child.pid:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child.pid, signal.SIGKILL)

    def _ending(self, timeout_s: float = 1.0) -> Ending:
        message = self.answer(timeout_s)
        # What the child said last and nobody read.
        assert self._channel is not None
        while any(fd == self._channel.fileno() for fd, _ in self._poll.poll(0)):
            if not self._channel.recvmsg(wire.MESSAGE_BYTES)[0]:
                break
        return ending_of(message)

    def _await_screen(self, child: Child) -> Ending:
        """Wait for a batch to be through; end it when it stays at one program."""
        mark, since_s, since = -1, 0.0, child.started
        while True:
            ready = {fd for fd, _ in self._poll.poll(int(SCREEN_LOOK_S * 1000))}
            assert self._channel is not None and self.control is not None
            if self._channel.fileno() in ready:
                self._hear(child)
                continue
            if self.control.fileno() in ready:
                return self._ending()
            size, now = os.fstat(self._answers).st_size, time.monotonic()
            cpu_s = processor_time(child.pid) if child.pid else 0.0
            if size != mark:
                mark, since_s, since = size, cpu_s, now
            elif cpu_s - since_s > SCREEN_PROGRAM_S or now - since > 30.0:
                self._kill(child)
                return self._ending(ANSWER_GRACE_S)
