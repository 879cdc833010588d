"""Calls of the Linux kernel that Python does not wrap, by ctypes.

Every function raises `OSError` if the kernel refuses; nothing here decides anything.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import struct

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_CHILD_SUBREAPER = 36
PR_SET_NO_NEW_PRIVS = 38

CLONE_NEWNS = 0x00020000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8
MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 32, 4096, 16384, 1 << 18
MNT_DETACH = 2
MADV_POPULATE_READ = 22
AT_FDCWD, AT_RECURSIVE = -100, 0x8000
MOUNT_ATTR_RDONLY, MOUNT_ATTR_NOSUID, MOUNT_ATTR_NODEV = 1, 2, 4

# The newer calls have the same numbers on every machine; the older two do not.
SYS_MOUNT_SETATTR = 442
SYS_LANDLOCK_CREATE_RULESET, SYS_LANDLOCK_ADD_RULE = 444, 445
SYS_LANDLOCK_RESTRICT_SELF = 446
SYS_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
SYS_SECCOMP = {"x86_64": 317, "aarch64": 277}
CAPABILITY_VERSION_3 = 0x20080522

libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long
MACHINE = os.uname().machine


def check(result: int, what: str) -> int:
    """Return the result of a call, or raise what went wrong."""
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def prctl(option: int, value: int) -> None:
    """Set one property of this process."""
    check(libc.prctl(option, value, 0, 0, 0), "prctl")


def unshare(flags: int) -> None:
    """Leave namespaces for new ones."""
    check(libc.unshare(flags), "unshare")


def mount(source: str, target: str, kind: str, flags: int, data: str = "") -> None:
    """Mount something."""
    words = [word.encode() or None for word in (source, target, kind)]
    code = libc.mount(*words, ctypes.c_ulong(flags), data.encode() or None)
    check(code, f"mount {target}")


def bind_read_only(source: str, target: str) -> None:
    """Show a file or directory in a second place, where nobody can write to it."""
    mount(source, target, "", MS_BIND | MS_REC)
    attributes = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID
    if not source.startswith("/dev/"):
        attributes |= MOUNT_ATTR_NODEV
    data = struct.pack("=QQQQ", attributes, 0, 0, 0)
    try:
        code = libc.syscall(
            SYS_MOUNT_SETATTR, AT_FDCWD, target.encode(), AT_RECURSIVE, data, len(data)
        )
        check(code, f"mount_setattr {target}")
    except OSError:
        # Kernels before 5.12: the mounts inside stay as they are.
        flags = MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID
        mount("", target, "", flags | (attributes & MS_NODEV))


def pivot_root(new_root: str) -> None:
    """Make a mounted directory the root, and let go of the old one."""
    os.chdir(new_root)
    check(libc.syscall(SYS_PIVOT_ROOT[MACHINE], b".", b"."), "pivot_root")
    check(libc.umount2(b".", MNT_DETACH), "umount2")
    os.chdir("/")


def drop_capabilities() -> None:
    """Give up all capabilities."""
    header = struct.pack("=Ii", CAPABILITY_VERSION_3, 0)
    check(libc.capset(header, struct.pack("=6I", *[0] * 6)), "capset")


def map_user(user: int, group: int) -> None:
    """Keep our own numbers in a new user namespace."""
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{user} {user} 1"),
        ("gid_map", f"{group} {group} 1"),
    ):
        with contextlib.suppress(FileNotFoundError):
            file = os.open(f"/proc/self/{name}", os.O_WRONLY)
            try:
                os.write(file, text.encode())
            finally:
                os.close(file)


def file_mappings() -> list[tuple[int, int, int]]:
    """Return start, length and protection of what is mapped from files, private."""
    found = []
    with open("/proc/self/maps") as file:  # noqa: PTH123 - pathlib is not loaded here
        for line in file:
            words = line.split()
            if len(words) < 6 or not words[5].startswith("/") or words[1][3] != "p":
                continue
            start, end = (int(place, 16) for place in words[0].split("-"))
            bits = sum(
                1 << n for n, letter in enumerate("rwx") if words[1][n] == letter
            )
            found.append((start, end - start, bits))
    return found


def copy_page_tables_at_fork(mappings: list[tuple[int, int, int]]) -> None:
    """Have children find these pages mapped, instead of faulting for each again.

    The kernel copies the page table of a mapping at a fork only if a page of it was
    ever written. So one byte of each is written over with itself. Whatever is refused
    is left as it is.
    """
    for start, length, bits in mappings:
        if not bits & 1:
            continue
        place = ctypes.c_void_p(start)
        size = ctypes.c_size_t(length)
        if not bits & 2:
            if libc.mprotect(place, size, bits | 2) != 0:
                continue
            byte = ctypes.c_ubyte.from_address(start)
            byte.value = byte.value
            libc.mprotect(place, size, bits)
        libc.madvise(place, size, MADV_POPULATE_READ)
