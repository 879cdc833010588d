"""The fork server: takes requests, forks a child for each, tells how it ended."""

# pathlib would make every fork larger.
# ruff: noqa: PTH101, PTH106, PTH108, PTH118, PTH120, PTH123

from __future__ import annotations

# The C module: enumerations of `signal` would be looked up in every child.
import _signal  # type: ignore[import-not-found]
import contextlib
import fcntl
import gc
import os
import site
import socket
import sys
import time
from typing import NoReturn

from . import isolation
from .interpreter import PRELOADED, run_python, warm_up
from .processes import kill_group, sweep, watch
from .wire import Message, receive, send


class Zygote:
    """The fork server: one request at a time, one child per request."""

    def __init__(
        self, control: socket.socket, streams: list[int], uid: int, box: str
    ) -> None:
        self.control = control
        self.streams = streams
        self.uid = uid
        self.box = box

    def serve(self) -> None:
        """Answer requests until the judge hangs up."""
        while True:
            request = receive(self.control)
            if request is None:
                return
            send(self.control, self.run(request))

    def run(self, request: Message) -> Message:
        """Run one request in a child; return what the judge needs to know."""
        read_end, write_end = os.pipe()
        file = os.open(request["file"], os.O_RDONLY) if request.get("file") else -1
        started = time.monotonic()
        pid = os.fork()
        if pid == 0:
            self.control.close()
            run_child(request, self.streams, self.uid, self.box, write_end, file)
        os.close(write_end)
        if file >= 0:
            os.close(file)
        killed = watch(pid, self.control, request["cpu_s"], request["wall_s"], started)
        wall_s = time.monotonic() - started
        kill_group(pid)
        _, status, usage = os.wait4(pid, 0)
        stragglers = sweep(self.uid)
        with open(read_end, "rb") as pipe:
            note = pipe.read(65536).decode("utf-8", "backslashreplace")
        return {
            "exit": os.waitstatus_to_exitcode(status),
            "cpu_s": usage.ru_utime + usage.ru_stime,
            "wall_s": wall_s,
            "memory_bytes": usage.ru_maxrss * 1024,
            "killed": killed,
            "note": note,
            "stragglers": stragglers,
        }


def run_child(
    request: Message, streams: list[int], uid: int, box: str, status: int, file: int
) -> NoReturn:
    """Become the program; never return."""
    try:
        os.setsid()
        for target, stream in enumerate(streams):
            os.dup2(stream, target)
            os.lseek(target, 0, os.SEEK_SET)
        isolation.enter_directory(request, box)
        isolation.set_limits(request)
        isolation.drop_privileges(uid)
        isolation.die_with_parent()
        _signal.signal(_signal.SIGXFSZ, _signal.SIG_DFL)
        if "source" in request:
            run_python(request, status)
        _signal.signal(_signal.SIGPIPE, _signal.SIG_DFL)
        os.write(status, b"R")
        target = file if file >= 0 else request["argv"][0]
        os.execve(target, request["argv"], request["env"])
    except BaseException as error:
        os.write(status, f"E{type(error).__name__}: {error}".encode())
    finally:
        os._exit(127)


def remove_tree(path: str) -> None:
    """Remove a directory this process made, however a program left it."""
    with contextlib.suppress(OSError):
        os.chmod(path, 0o700)
        for entry in os.scandir(path):
            if entry.is_dir(follow_symlinks=False):
                remove_tree(entry.path)
            else:
                os.unlink(entry.path)
        os.rmdir(path)


def settle_descriptors(control: int, streams: list[int]) -> list[int]:
    """Move the four descriptors to 3 and up and close all others; return them."""
    # From 100 up first, so that none is overwritten before it has moved.
    high = [fcntl.fcntl(fd, fcntl.F_DUPFD, 100) for fd in (control, *streams)]
    for target, fd in enumerate(high, start=3):
        os.dup2(fd, target, inheritable=False)
    os.closerange(3 + len(high), 4096)
    return list(range(3, 3 + len(high)))


def prepare_interpreter(streams: list[int]) -> None:
    """Import what programs use and make the pages of the interpreter shareable."""
    for name in PRELOADED:
        __import__(name)
    site.setquit()
    if hasattr(sys, "set_int_max_str_digits"):
        # Solutions written before Python had this limit print long integers.
        sys.set_int_max_str_digits(0)
    # The frames of this server should not shorten a program's recursion.
    sys.setrecursionlimit(sys.getrecursionlimit() + 20)
    os.environ.clear()
    os.environ.update(PATH="/usr/local/bin:/usr/bin:/bin", LANG="C.UTF-8")
    warm_up(streams)
    gc.collect()
    gc.freeze()
    gc.disable()


def main() -> None:
    """Start from the command line: control fd, three stream fds, uid, directory."""
    *numbers, uid = map(int, sys.argv[1:6])
    home = sys.argv[6]
    control_fd, *streams = settle_descriptors(numbers[0], numbers[1:])
    control = socket.socket(fileno=control_fd)
    layers = isolation.isolate(uid)
    prepare_interpreter(streams)
    send(control, {"layers": layers, "version": sys.version.split()[0]})
    try:
        Zygote(control, streams, uid, os.path.join(home, "run")).serve()
    finally:
        # The judge may be gone without having cleaned up.
        remove_tree(home)
        with contextlib.suppress(OSError):
            os.rmdir(os.path.dirname(home))
