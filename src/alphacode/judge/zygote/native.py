"""Build the box for programs that are files, and become its launcher."""

# pathlib would make every fork larger.
# ruff: noqa: PTH118

from __future__ import annotations

import fcntl
import json
import os
import resource
import socket
import sys

from . import boxes
from .server import settle_descriptors

CONTROL, LAUNCHER = 3, 4
PROGRAM_RULES, TOOL_RULES, TOOLCHAINS = 4, 5, 6
SYSTEM = (
    "/usr",
    "/bin",
    "/lib",
    "/lib32",
    "/lib64",
    "/libx32",
    "/etc/ld.so.cache",
    "/etc/alternatives",
)


def main() -> None:
    """Start from the command line: descriptors, user, level, home, shown, work."""
    settle_descriptors(json.loads(sys.argv[1]))
    user, level, home = int(sys.argv[2]), sys.argv[3], sys.argv[4]
    shown: dict[str, str] = json.loads(sys.argv[5])
    work = (os.path.join(home, "build"), sys.argv[6])
    if level != "none":
        boxes.refuse_other_systems()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    held = next(iter(shown.values()))
    shown = {place: place for place in SYSTEM} | shown
    plan = boxes.Plan(level, user, home, shown, work=work, has_proc=True, held=held)
    boxes.enter(plan)
    # All of them move up first, so that none is overwritten before it has moved.
    null = os.open("/dev/null", os.O_RDONLY)
    given = (LAUNCHER, plan.read_rules, plan.work_rules, plan.held_file)
    launcher, *rest = (
        fcntl.fcntl(null if fd < 0 else fd, fcntl.F_DUPFD_CLOEXEC, 20) for fd in given
    )
    os.closerange(LAUNCHER, 20)
    for place, fd in zip((PROGRAM_RULES, TOOL_RULES, TOOLCHAINS), rest, strict=True):
        os.dup2(fd, place, inheritable=True)
    if plan.read_rules >= 0:
        plan.layers.append("landlock")
    os.umask(0o077)
    os.set_inheritable(CONTROL, True)
    control = socket.socket(fileno=CONTROL)
    if level != "none":
        plan.layers.append("seccomp")
    control.send(json.dumps({"layers": plan.layers}).encode())
    control.detach()
    os.execve(launcher, ["launcher", str(int(level == "namespaces"))], {})
