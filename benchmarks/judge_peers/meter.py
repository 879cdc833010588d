"""CPU seconds of a whole process tree, also of descendants that nobody waits for.

A control group counts all that run in it. Where none can be made, this process becomes
the reaper of orphans and adds up what it waited for. Standard library only: the other
judges' interpreter loads it too.
"""

import contextlib
import ctypes
import os
import resource
import time
from pathlib import Path

ROOT = Path("/sys/fs/cgroup")
PR_SET_CHILD_SUBREAPER = 36
REAPING_S = 20.0


def make_group(name: str) -> Path | None:
    """Make a control group that counts CPU time; `None` if this machine grants none."""
    for base in (ROOT / "cpuacct", ROOT / "cpu,cpuacct", ROOT, ROOT / "unified"):
        path = base / name
        try:
            path.mkdir()
        except OSError:
            continue
        if _counter(path) is not None and _can_be_joined(path):
            return path
        with contextlib.suppress(OSError):
            path.rmdir()
    return None


def remove_group(path: Path, patience_s: float = 10.0) -> int:
    """Remove a group; return how many processes were still in it after all."""
    deadline = time.monotonic() + patience_s
    while True:
        left = members(path)
        if not left or time.monotonic() > deadline:
            break
        time.sleep(0.05)
    with contextlib.suppress(OSError):
        path.rmdir()
    return len(left)


def members(path: Path) -> list[int]:
    """Return the processes of a group that have not ended."""
    try:
        pids = (path / "cgroup.procs").read_text().split()
    except OSError:
        return []
    return [int(pid) for pid in pids]


def _can_be_joined(path: Path) -> bool:
    pid = os.fork()
    if pid == 0:
        try:
            (path / "cgroup.procs").write_text(str(os.getpid()))
        except OSError:
            os._exit(1)
        os._exit(0)
    return os.waitpid(pid, 0)[1] == 0


def _counter(path: Path) -> float | None:
    with contextlib.suppress(OSError, ValueError):
        return int((path / "cpuacct.usage").read_text()) / 1e9
    with contextlib.suppress(OSError, ValueError):
        words = (path / "cpu.stat").read_text().split()
        return int(words[words.index("usage_usec") + 1]) / 1e6
    return None


class Meter:
    """Reads the CPU seconds of this process and all that descends from it."""

    def __init__(self, group: str = "") -> None:
        self.group = Path(group) if group else None
        if self.group is not None:
            (self.group / "cgroup.procs").write_text(str(os.getpid()))
            kind = "cpuacct" if (self.group / "cpuacct.usage").exists() else "cgroup v2"
            self.source = f"control group ({kind})"
        else:
            ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
            self.source = "getrusage, everything waited for"

    @property
    def sees_the_living(self) -> bool:
        """Whether processes that still run are counted."""
        return self.group is not None

    def read(self) -> float:
        """Return the CPU seconds so far."""
        if self.group is not None:
            return _counter(self.group) or 0.0
        return reaped_s()

    def read_at_the_end(self) -> float:
        """Return the CPU seconds once nothing that was started runs any more."""
        if self.group is None:
            _reap_orphans()
        return self.read()


def reaped_s() -> float:
    """Return the CPU seconds of this process and of the children it waited for."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    usages = [resource.getrusage(kind) for kind in kinds]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def _reap_orphans() -> None:
    deadline = time.monotonic() + REAPING_S
    while time.monotonic() < deadline:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            time.sleep(0.01)


def resident_bytes() -> int:
    """Return the resident memory of this process."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize()


def descendants(root: int) -> list[int]:
    """Return the processes that descend from `root`, zombies left out."""
    children: dict[int, list[int]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            text = path.read_text()
        except OSError:
            continue
        state, parent = text.rpartition(")")[2].split()[:2]
        if state != "Z":
            children.setdefault(int(parent), []).append(int(path.parent.name))
    found, waiting = [], [root]
    while waiting:
        more = children.get(waiting.pop(), [])
        found += more
        waiting += more
    return found
