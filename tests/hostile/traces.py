"""What a machine looks like before and after: processes, files, mounts."""

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Attacks name what they make by this word.
MARK = "hostile"
DEPTH = 3


@dataclass(frozen=True)
class Process:
    """One process; a number alone may be given again."""

    pid: int
    started: int
    name: str


def stat_of(pid: int) -> tuple[Process, int] | None:
    """Return a process and its parent, nothing if it is gone."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(errors="replace")
    except OSError:
        return None
    name, rest = text[text.index("(") + 1 :].rsplit(")", 1)
    fields = rest.split()
    return Process(pid, int(fields[19]), name), int(fields[1])


def all_processes() -> dict[int, tuple[Process, int]]:
    """Return every process of this machine with its parent."""
    pids = (int(name) for name in os.listdir("/proc") if name.isdigit())
    return {pid: found for pid in pids if (found := stat_of(pid))}


def descendants() -> frozenset[Process]:
    """Return the processes that come from this one, the judge's own among them."""
    table = all_processes()
    known = {os.getpid()}
    size = 0
    while size != len(known):
        size = len(known)
        known |= {pid for pid, (_, parent) in table.items() if parent in known}
    return frozenset(table[pid][0] for pid in known - {os.getpid()} if pid in table)


def users_of(processes: frozenset[Process]) -> frozenset[int]:
    """Return the users of processes, without root and ourselves."""
    users = set()
    for process in processes:
        try:
            users.add(os.stat(f"/proc/{process.pid}").st_uid)
        except OSError:
            continue
    return frozenset(users - {0, os.geteuid()})


def suspects(users: frozenset[int]) -> frozenset[Process]:
    """Return what comes from us, belongs to these users or bears the mark."""
    found = set(descendants())
    for process, _ in all_processes().values():
        if process.name.startswith(f"{MARK}-"):
            found.add(process)
    for process, _ in all_processes().values():
        try:
            if os.stat(f"/proc/{process.pid}").st_uid in users:
                found.add(process)
        except OSError:
            continue
    return frozenset(found)


def places() -> list[Path]:
    """Return the directories in which a program might leave something."""
    names = ("/", "/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "/run", "/run/lock")
    found = [Path(name) for name in names]
    found += [Path.home(), Path.cwd(), Path(tempfile.gettempdir())]
    return sorted({place for place in found if place.is_dir()})


def left_files(
    users: frozenset[int], cache: Path, *, deep: bool = False
) -> frozenset[str]:
    """Return files that bear the mark or belong to the users of programs.

    Args:
      deep: look into temporary directories and the judge's cache too.
    """
    found = set()
    for place in places():
        for path in _entries(place, 1):
            if MARK in path.name or _owner(path) in users:
                found.add(str(path))
    if deep:
        for place in (Path("/tmp"), Path("/var/tmp"), Path("/dev/shm"), cache):
            for path in _entries(place, DEPTH):
                if path.name.startswith(f"{MARK}-"):
                    found.add(str(path))
        strangers = (p for p in _entries(cache, DEPTH) if _owner(p) in users)
        found.update(map(str, strangers))
    return frozenset(found)


def mounts() -> list[str]:
    """Return what is mounted where, as this process sees it."""
    return Path("/proc/self/mountinfo").read_text().splitlines()


def kernel_objects() -> list[str]:
    """Return the System V objects of this machine that an attack would make."""
    found = []
    for kind in ("shm", "msg", "sem"):
        try:
            lines = Path(f"/proc/sysvipc/{kind}").read_text().splitlines()[1:]
        except OSError:
            continue
        # Their keys, 0x4F5711 and 0x4F5712, as the kernel prints them.
        found += [line for line in lines if line.split()[0] in ("5199633", "5199634")]
    return found


def _entries(place: Path, depth: int) -> Iterator[Path]:
    try:
        names = os.listdir(place)
    except OSError:
        return
    for name in names:
        path = place / name
        yield path
        if depth > 1 and path.is_dir() and not path.is_symlink():
            yield from _entries(path, depth - 1)


def _owner(path: Path) -> int:
    try:
        return path.lstat().st_uid
    except OSError:
        return -1
