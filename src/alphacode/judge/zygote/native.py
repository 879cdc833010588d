"""Build the box for programs that are files, and become its launcher."""

# pathlib would make every fork larger.
# ruff: noqa: PTH110, PTH118

from __future__ import annotations

import fcntl
import json
import os
import resource
import socket
import sys
import sysconfig

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


def interpreter_shows() -> tuple[dict[str, str], tuple[str, ...]]:
    """Return what checkers in Python need of this interpreter beside the system."""
    shown, hidden = boxes.python_shows()
    folder, library = sysconfig.get_config_vars("LIBDIR", "INSTSONAME")
    places = [*shown, sys.executable, os.path.join(folder or "/", library or "")]
    beside = [
        place
        for place in places
        if os.path.exists(place)
        and place != "/"
        and not any(f"{place}/".startswith(f"{known}/") for known in SYSTEM)
    ]
    return {place: place for place in beside}, tuple(
        place for place in hidden if any(place.startswith(f"{b}/") for b in beside)
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
    python, hidden = interpreter_shows()
    shown = {place: place for place in SYSTEM} | python | shown
    plan = boxes.Plan(
        level, user, home, shown, work, has_proc=True, hidden=hidden, held=held
    )
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
