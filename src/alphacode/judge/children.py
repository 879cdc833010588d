"""What is known of the children of a fork server, from outside."""

import os
import re
import time
from dataclasses import dataclass
from pathlib import Path

from alphacode.judge.zygote import wire

_PEAK = re.compile(rb"^VmHWM:\s+(\d+) kB", re.M)


@dataclass(slots=True)
class Child:
    """What is known of the child that runs now."""

    started: float
    pid: int = 0
    compile_error: str | None = None
    spent_before_s: float = 0.0
    tests_done: int = 0


@dataclass(frozen=True, slots=True)
class Ending:
    """How a child ended, as the fork server saw it."""

    exit_code: int
    cpu_s: float
    memory_bytes: int
    stragglers: int


@dataclass(frozen=True, slots=True)
class Screened:
    """What a screen saw of one program.

    `kind` is one of the kinds of `wire`; `text` its output, or what it said.
    """

    kind: bytes
    cpu_s: float
    text: bytes


def ending_of(message: bytes) -> Ending:
    """Return what the fork server says of a child's end."""
    status, cpu_ns, peak_kb, left = wire.ENDED.unpack(message)
    code = os.waitstatus_to_exitcode(status)
    return Ending(code, cpu_ns / 1e9, peak_kb * 1024, left)


def records_of(data: bytes) -> list[Screened]:
    """Return the records of a screen that are whole."""
    found, place = [], 0
    while place + wire.RECORD.size <= len(data):
        kind, cpu_ns, size = wire.RECORD.unpack_from(data, place)
        place += wire.RECORD.size
        if place + size > len(data):
            break
        found.append(Screened(kind, cpu_ns / 1e9, data[place : place + size]))
        place += size
    return found


def processor_time(pid: int) -> float:
    """Return the CPU seconds a running process has used, 0 where that is unknown."""
    try:
        # The kernel's encoding of a process's CPU clock (clock_getcpuclockid).
        return time.clock_gettime((~pid << 3) | 2)
    except OSError:
        return 0.0


def peak_memory(pid: int) -> int:
    """Return the most bytes a running process has held, 0 where that is unknown."""
    try:
        status = Path(f"/proc/{pid}/status").read_bytes()
    except OSError:
        return 0
    found = _PEAK.search(status)
    return int(found[1]) * 1024 if found else 0


def waiting_time(pid: int) -> float:
    """Return for how many seconds a process was ready to run but did not get to.

    That is the longest time of any of its threads; 0 where the kernel does not count.
    """
    longest_s = 0.0
    for file in Path(f"/proc/{pid}/task").glob("*/schedstat"):
        try:
            longest_s = max(longest_s, int(file.read_text().split()[1]) / 1e9)
        except (OSError, ValueError, IndexError):
            continue
    return longest_s
