"""What a program is denied: limits, rights, privileges, the network.

Covered: resource limits, an unprivileged user when started by root, no new
privileges, no network and no shared memory of others where the kernel lets us.
Not covered: reading world-readable files, writing where everybody may, system calls.
"""

# pathlib would make every fork larger.
# ruff: noqa: PTH123

from __future__ import annotations

import contextlib
import ctypes
import math
import os
import resource
import signal
import struct

from .wire import Message

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 36, 38
CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWNET = 0x08000000, 0x10000000, 0x40000000
CAPABILITY_VERSION_3 = 0x20080522

libc = ctypes.CDLL(None, use_errno=True)


def enter_directory(request: Message, box: str) -> None:
    """Change to the box, or for a compiler to its own directory.

    Done with the rights of the judge: the way there may be closed to others.
    """
    os.chdir(request.get("cwd") or box)
    os.umask(0o077)


def set_limits(request: Message) -> None:
    """Set the hard limits that need no watching."""
    # Whole seconds, and its signal can be caught: behind the watch by a second.
    cpu_s = math.ceil(request["cpu_s"]) + 1
    wanted = (
        (resource.RLIMIT_CPU, cpu_s, cpu_s + 1),
        (resource.RLIMIT_AS, request["address_bytes"], request["address_bytes"]),
        (resource.RLIMIT_FSIZE, request["file_bytes"], request["file_bytes"]),
        (resource.RLIMIT_STACK, request["stack_bytes"], request["stack_bytes"]),
        (resource.RLIMIT_NPROC, request["processes"], request["processes"]),
        (resource.RLIMIT_NOFILE, 256, 256),
        (resource.RLIMIT_CORE, 0, 0),
    )
    for kind, soft, hard in wanted:
        ceiling = resource.getrlimit(kind)[1]
        if ceiling != resource.RLIM_INFINITY:
            soft, hard = min(soft, ceiling), min(hard, ceiling)
        resource.setrlimit(kind, (soft, hard))


def drop_privileges(uid: int) -> None:
    """Become an ordinary user when started by root."""
    if uid < 0:
        return
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)


def drop_capabilities() -> None:
    """Give up all capabilities of a process that cannot change its user."""
    header = struct.pack("=Ii", CAPABILITY_VERSION_3, 0)
    libc.capset(header, struct.pack("=6I", *[0] * 6))


def isolate(uid: int) -> list[str]:
    """Take the layers this kernel grants; return their names."""
    layers = []
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0:
        layers.append("no_new_privs")
    if libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0:
        layers.append("subreaper")
    user, group = os.geteuid(), os.getegid()
    if user == 0:
        granted = libc.unshare(CLONE_NEWNET | CLONE_NEWIPC) == 0
    else:
        granted = libc.unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC) == 0
        if granted:
            map_user(user, group)
            layers.append("user namespace")
    if granted:
        layers.append("network namespace")
    if uid >= 0:
        layers.append("own user")
    else:
        drop_capabilities()
    return layers


def map_user(user: int, group: int) -> None:
    """Keep our own numbers in a new user namespace."""
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{user} {user} 1"),
        ("gid_map", f"{group} {group} 1"),
    ):
        with contextlib.suppress(OSError), open(f"/proc/self/{name}", "w") as file:
            file.write(text)


def die_with_parent() -> None:
    """Have the kernel kill this process when the fork server is gone."""
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
