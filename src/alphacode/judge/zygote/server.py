"""The fork server for Python programs: forks a child for each, tells how it ended."""

# pathlib would make every fork larger.
# ruff: noqa: PTH118, PTH120, PTH123

from __future__ import annotations

import _signal  # type: ignore[import-not-found]
import contextlib
import fcntl
import gc
import json
import os
import resource
import signal
import site
import socket
import sys
import time
from typing import NoReturn

from . import boxes, kernel, landlock
from .filters import Filter, child_filter, server_filter
from .interpreter import PRELOADED, Program, warm_up
from .ordinary import State
from .screen import screen
from .wire import BASE_BYTES, CHECK, ENDED, MESSAGE_BYTES, REQUEST, SCREEN, STARTED

# Where the descriptors end up, in the order of the command line.
CONTROL, CHANNEL, SOURCE, ANSWERS = range(boxes.CONTROL, 7)
# Above what programs look for.
CHILD_CHANNEL = 200
SWEEP_LIMIT_S = 30.0


class Server:
    """The fork server: one child at a time."""

    def __init__(self, confine: Filter | None, *, owns_processes: bool) -> None:
        self.control = socket.socket(fileno=CONTROL)
        self.confine = confine
        # Number 1 of a box of its own may kill everything in it.
        self.owns_processes = owns_processes
        self.state: State | None = None

    def serve(self) -> None:
        """Answer requests until the judge hangs up."""
        while True:
            request = self.control.recv(MESSAGE_BYTES)
            if not request:
                return
            if len(request) == REQUEST.size:
                self.answer(request)

    def answer(self, request: bytes) -> None:
        """Fork a child for one request, wait for its end and tell of it.

        Every page this process writes to after a fork is copied, so it does little: the
        judge kills a child itself, and the guard ends this box when the judge is gone.
        """
        pid = os.fork()
        if pid == 0:
            self.become_program(request)
        _, status, usage = os.wait4(pid, 0)
        # Nobody starts processes under a filter.
        left = self.sweep() if self.confine is None else 0
        spent_ns = int((usage.ru_utime + usage.ru_stime) * 1e9)
        self.control.send(ENDED.pack(status, spent_ns, usage.ru_maxrss, left))

    def sweep(self) -> int:
        """Kill and reap whatever else is left; return how much there was."""
        count, deadline = 0, time.monotonic() + SWEEP_LIMIT_S
        while True:
            try:
                pid, _ = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return count
            count += bool(pid)
            if not pid:
                self.kill_others()
                time.sleep(0.0005)
            if time.monotonic() > deadline:
                raise SystemExit("processes that cannot be killed")

    def kill_others(self) -> None:
        """Kill everything in the box, or all our children where there is no box."""
        if self.owns_processes:
            with contextlib.suppress(ProcessLookupError):
                os.kill(-1, signal.SIGKILL)
            return
        with (
            contextlib.suppress(OSError),
            open(f"/proc/self/task/{os.getpid()}/children") as file,
        ):
            for pid in file.read().split():
                with contextlib.suppress(OSError):
                    os.kill(int(pid), signal.SIGKILL)

    def become_program(self, request: bytes) -> NoReturn:
        """Be the child: take limits, then run what was asked for; never return."""
        try:
            kind, number, address_bytes, file_bytes, cpu_s = REQUEST.unpack(request)
            os.close(CONTROL)
            os.dup2(CHANNEL, CHILD_CHANNEL)
            os.close(CHANNEL)
            if not self.owns_processes:
                kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
            limit(resource.RLIMIT_AS, address_bytes)
            limit(resource.RLIMIT_FSIZE, file_bytes)
            limit(resource.RLIMIT_CPU, cpu_s)
            _signal.signal(_signal.SIGXFSZ, _signal.SIG_DFL)
            os.write(CHILD_CHANNEL, STARTED)
            if kind == SCREEN:
                assert self.state is not None
                os.close(CHILD_CHANNEL)
                if self.confine is not None:
                    self.confine.take()
                memory_bytes = (address_bytes - BASE_BYTES) // 2
                screen(SOURCE, ANSWERS, self.state, memory_bytes)
            os.close(ANSWERS)
            program = Program(CHILD_CHANNEL, number, SOURCE, self.state)
            program.compile(stops=kind == CHECK)
            if self.confine is not None:
                self.confine.take()
            program.run()
        except BaseException as error:
            os.write(2, f"{type(error).__name__}: {error}".encode())
        finally:
            os._exit(127)


def limit(kind: int, most: int) -> None:
    """Set one limit, no higher than it may be."""
    ceiling = resource.getrlimit(kind)[1]
    if ceiling != resource.RLIM_INFINITY:
        most = min(most, ceiling)
    resource.setrlimit(kind, (most, most))


def settle_descriptors(given: list[int]) -> None:
    """Move the descriptors to 3 and up and close all others."""
    # From 100 up first, so that none is overwritten before it has moved.
    high = [fcntl.fcntl(fd, fcntl.F_DUPFD, 100) for fd in given]
    for target, fd in enumerate(high, start=CONTROL):
        os.dup2(fd, target, inheritable=False)
    os.closerange(CONTROL + len(high), boxes.MOST_DESCRIPTORS)


def prepare_interpreter(modules: list[str]) -> State:
    """Import what is used beyond the usual; make the interpreter's pages shareable.

    The usual modules are loaded by then: before the box, where the mappings are seen.
    """
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    for name in modules:
        __import__(name)
    site.setquit()
    if hasattr(sys, "set_int_max_str_digits"):
        # Solutions written before Python had this limit print long integers.
        sys.set_int_max_str_digits(0)
    # The frames of this server should not shorten a program's recursion.
    sys.setrecursionlimit(sys.getrecursionlimit() + 20)
    os.environ.clear()
    os.environ.update(PATH="/usr/local/bin:/usr/bin:/bin", LANG="C.UTF-8")
    sys.argv[:] = ["solution.py"]
    state = State()
    warm_up(state)
    return state


def enter_box(
    level: str, user: int, home: str, processes: int, more: dict[str, str]
) -> boxes.Plan:
    """Shut this process into its box; return the plan with the layers it got."""
    shown, hidden = boxes.python_shows()
    shown |= more
    listed = tuple(sorted({os.path.dirname(place) for place in more.values()}))
    plan = boxes.Plan(level, user, home, shown, hidden=hidden, listed=listed)
    boxes.limit_server(processes)
    boxes.enter(plan)
    if plan.read_rules >= 0:
        landlock.restrict(plan.read_rules)
        os.close(plan.read_rules)
        plan.layers.append("landlock")
    os.chdir("/box" if level == "namespaces" else os.path.join(home, "run"))
    os.umask(0o077)
    return plan


def main() -> None:
    """Start from the command line.

    It holds descriptors, user, processes, level, home, and where modules beyond the
    standard library lie: places of the host with their places in the box, and the
    modules to import from there.
    """
    settle_descriptors(json.loads(sys.argv[1]))
    user, processes = int(sys.argv[2]), int(sys.argv[3])
    level, home = sys.argv[4:6]
    is_confined = level != "none"
    if is_confined:
        boxes.refuse_other_systems()
    more, modules = json.loads(sys.argv[6])
    for name in PRELOADED:
        __import__(name)
    mappings = kernel.file_mappings()
    plan = enter_box(level, user, home, processes, more)
    sys.path += plan.listed
    confine = Filter(child_filter()) if is_confined else None
    server = Server(confine, owns_processes=level == "namespaces")
    server.state = prepare_interpreter(modules)
    if is_confined:
        Filter(server_filter(read_only=level == "seccomp")).take()
        plan.layers.append("seccomp")
    kernel.copy_page_tables_at_fork(mappings)
    gc.collect()
    gc.freeze()
    gc.disable()
    ready = {"layers": plan.layers, "version": sys.version.split()[0]}
    server.control.send(json.dumps(ready).encode())
    server.serve()
