"""Watch a child, kill what it leaves behind, reap everything."""

# pathlib would make every fork larger.
# ruff: noqa: PTH123, PTH208

from __future__ import annotations

import contextlib
import math
import os
import select
import signal
import socket
import time

SWEEP_LIMIT_S = 30.0
# Time spent waiting for a processor is not the program's. Beyond this many times the
# wall limit nothing can be said of it: the machine is too crowded to judge.
PATIENCE = 20.0


def watch(
    pid: int,
    control: socket.socket,
    cpu_limit_s: float,
    wall_limit_s: float,
    started: float,
) -> str:
    """Wait for a child to end, or kill it; return `cpu`, `wall`, `starved` or nothing.

    The child is left to be reaped.

    Args:
      control: socket of the judge; when that hangs up, the child and this process end.
      started: the monotonic time at which the child began.
    """
    waiter = Waiter(pid, control)
    killed, cpu_s, deadline = "", 0.0, started + wall_limit_s
    while not killed:
        left_s = deadline - time.monotonic()
        # The limit is reached no sooner than this, threads apart.
        step_s = max(cpu_limit_s - cpu_s, 0.002) + 0.001
        if waiter.wait(max(0.0, min(left_s, step_s))):
            break
        cpu_s = processor_time(pid)
        now = time.monotonic()
        if cpu_s > cpu_limit_s:
            killed = "cpu"
        elif now > started + wall_limit_s * PATIENCE:
            killed = "starved"
        elif now > deadline:
            deadline = started + wall_limit_s + waiting_time(pid)
            killed = "wall" if now > deadline else ""
    if killed:
        kill_group(pid)
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    waiter.close()
    return killed


def waiting_time(pid: int) -> float:
    """Return for how many seconds a process was ready to run but did not get to.

    That is the longest time of any of its threads; 0 where the kernel does not count,
    and for a process that has others at work beside it: it may wait for its own.
    """
    longest_s = 0.0
    with contextlib.suppress(OSError, ValueError, IndexError):
        if len(children()) > 1:
            return 0.0
        for thread in os.listdir(f"/proc/{pid}/task"):
            place = f"/proc/{pid}/task/{thread}"
            with open(f"{place}/children") as file:
                if file.read():
                    return 0.0
            with open(f"{place}/schedstat") as file:
                longest_s = max(longest_s, int(file.read().split()[1]) / 1e9)
    return longest_s


class Waiter:
    """Wakes up when a child ends, when the judge hangs up, or when time is over."""

    def __init__(self, pid: int, control: socket.socket) -> None:
        self.pid = pid
        self.control = control.fileno()
        self.poll = select.poll()
        self.poll.register(self.control, select.POLLIN)
        try:
            self.pidfd = os.pidfd_open(pid)
            self.poll.register(self.pidfd, select.POLLIN)
        except (AttributeError, OSError):
            self.pidfd = -1  # kernels before 5.3

    def wait(self, timeout_s: float) -> bool:
        """Return whether the child ended within this time."""
        if self.pidfd < 0:
            timeout_s = min(timeout_s, 0.002)
        for fd, _ in self.poll.poll(math.ceil(timeout_s * 1000)):
            if fd == self.control:
                # The judge sends nothing while a program runs: it is gone.
                kill_group(self.pid)
                sweep(-1)
                raise SystemExit(0)
        flags = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return os.waitid(os.P_PID, self.pid, flags) is not None

    def close(self) -> None:
        """Release the descriptor."""
        if self.pidfd >= 0:
            os.close(self.pidfd)


def processor_time(pid: int) -> float:
    """Return the CPU seconds a running process has used, 0 where that is unknown."""
    try:
        # The kernel's encoding of a process's CPU clock (clock_getcpuclockid).
        return time.clock_gettime((~pid << 3) | 2)
    except OSError:
        return 0.0


def kill_group(pid: int) -> None:
    """Kill a child and its process group."""
    # Right after the fork the child may not lead its group yet.
    for kill in (os.killpg, os.kill):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            kill(pid, signal.SIGKILL)


def sweep(uid: int) -> int:
    """Kill and reap every descendant that is left; return how many there were.

    Orphans come to this process, which is a child subreaper.
    """
    count, deadline = 0, time.monotonic() + SWEEP_LIMIT_S
    while True:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return count
        if pid:
            count += 1
            continue
        if time.monotonic() > deadline:
            raise SystemExit("processes that cannot be killed")
        if uid >= 0:
            kill_user(uid)
        for child in children():
            kill_group(child)
        time.sleep(0.0005)


def kill_user(uid: int) -> None:
    """Kill all processes of a worker's user at once, so that none can fork away."""
    pid = os.fork()
    if pid == 0:
        try:
            os.setresuid(uid, uid, uid)
            os.kill(-1, signal.SIGKILL)
        finally:
            os._exit(0)
    os.waitpid(pid, 0)


def children() -> list[int]:
    """Return the process ids of all direct children."""
    try:
        with open(f"/proc/self/task/{os.getpid()}/children") as file:
            return [int(pid) for pid in file.read().split()]
    except OSError:
        return [
            pid
            for pid in map(int, filter(str.isdigit, os.listdir("/proc")))
            if parent_of(pid) == os.getpid()
        ]


def parent_of(pid: int) -> int:
    """Return the parent of a process, 0 if it is gone."""
    try:
        with open(f"/proc/{pid}/stat") as file:
            return int(file.read().rpartition(")")[2].split()[1])
    except OSError:
        return 0
