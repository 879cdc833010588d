"""System calls a process may make: seccomp filters, assembled here.

A filter is a program of classic BPF that the kernel runs on every system call. All of
ours begin alike (a call by another machine's rules kills the process), treat a few
calls by their arguments, and decide the rest by number:

- `server`: what a fork server needs; its children inherit it.
- `child`: taken on top by the child that becomes a Python program: no processes, no
  signals to others, no waiting, no further filters.
- `program`: for a compiled program; one execution, of the file it was given.
- `interpreter`: the same for Python in a process of its own, which starts by its path.
- `java`: the same for a virtual machine, which needs more.
- `tool`: for compilers and checkers, which start processes of their own.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct

from .kernel import MACHINE, SYS_SECCOMP, check, libc
from .syscalls import MACHINES

# Replaced in a filter by the number of the process that takes it.
OWN_PID = 0x4F574E21
# Descriptor under which a launcher holds the program it executes.
PROGRAM_FD = 255


def words(text: str) -> list[str]:
    """Return the words of a list written as text."""
    return text.split()


ORDINARY = words(
    """
read write readv writev pread64 pwrite64 preadv pwritev lseek close close_range fstat
newfstatat stat lstat statx access faccessat faccessat2 readlink readlinkat getcwd
getdents getdents64 dup dup2 dup3 pipe pipe2 fcntl ioctl flock fsync fdatasync
ftruncate truncate fadvise64 poll ppoll select pselect6 epoll_create epoll_create1
epoll_ctl epoll_wait epoll_pwait eventfd eventfd2 timerfd_create timerfd_settime
timerfd_gettime mmap munmap mprotect mremap madvise brk msync mincore mlock munlock
membarrier rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigsuspend
rt_sigtimedwait sigaltstack pause exit exit_group futex futex_waitv set_robust_list
get_robust_list set_tid_address rseq arch_prctl gettid getpid getppid sched_yield
sched_getaffinity sched_getparam sched_getscheduler sched_get_priority_max
sched_get_priority_min getpriority clock_gettime clock_getres clock_nanosleep
nanosleep gettimeofday time times getitimer setitimer alarm timer_create timer_settime
timer_gettime timer_getoverrun timer_delete restart_syscall getrandom getrusage
getrlimit uname sysinfo getuid geteuid getgid getegid getgroups getresuid getresgid
getpgrp getpgid getsid getcpu umask chdir fchdir copy_file_range sendfile splice
socketpair
"""
)
SERVING = words(
    """
clone fork vfork kill tgkill tkill wait4 waitid pidfd_open pidfd_send_signal seccomp
prctl prlimit64 setrlimit recvmsg sendmsg recvfrom sendto setsid setpgid open openat
"""
)
WORKING = words(
    """
execve execveat mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 link
linkat symlink symlinkat chmod fchmod fchmodat utime utimes utimensat futimesat creat
statfs fstatfs fallocate memfd_create setpriority sched_setaffinity
getsockname getpeername getsockopt setsockopt shutdown get_mempolicy mlock2 syncfs
getxattr lgetxattr fgetxattr capget
"""
)

ALLOW = 0x7FFF0000
KILL = 0x80000000
REFUSE = 0x00050000 | errno.EPERM
MISSING = 0x00050000 | errno.ENOSYS

LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
CLONE_THREAD, CLONE_NEW_ANY = 0x00010000, 0x7E020000
# O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND.
WRITING = 1 | 2 | 0o100 | 0o1000 | 0o2000
PR_SET_NAME, PR_GET_NAME = 15, 16
# Commands that have signals sent to a process of one's choice when a file moves:
# F_SETOWN, F_SETSIG, F_SETOWN_EX, and FIOSETOWN, SIOCSPGRP, FIOASYNC.
SIGNALLING_FCNTL = (8, 10, 15)
SIGNALLING_IOCTL = (0x8901, 0x8902, 0x5452)

Code = list[tuple[int, int, int, int]]


def argument(index: int) -> int:
    """Return where the low half of an argument lies (both machines: little-endian)."""
    return 16 + 8 * index


def when_any_bit(index: int, bits: int, then: int, otherwise: int) -> Code:
    """Decide by bits of an argument."""
    return [
        (LOAD, 0, 0, argument(index)),
        (ANY_BIT, 0, 1, bits),
        (RETURN, 0, 0, then),
        (RETURN, 0, 0, otherwise),
    ]


def when_one_of(index: int, values: tuple[int, ...], then: int, otherwise: int) -> Code:
    """Decide by the low half of an argument."""
    tests = [(EQUAL, len(values) - n, 0, value) for n, value in enumerate(values)]
    ends = [(RETURN, 0, 0, otherwise), (RETURN, 0, 0, then)]
    return [(LOAD, 0, 0, argument(index)), *tests, *ends]


# Calls decided by their arguments: threads but no processes, signals to oneself alone.
THREADS_ONLY = when_any_bit(0, CLONE_THREAD, ALLOW, REFUSE)
TO_ONESELF = when_one_of(0, (OWN_PID,), ALLOW, REFUSE)
OF_ONESELF = when_one_of(0, (0, OWN_PID), ALLOW, REFUSE)
NAMES_ONLY = when_one_of(0, (PR_SET_NAME, PR_GET_NAME), ALLOW, REFUSE)
NO_NAMESPACES = when_any_bit(0, CLONE_NEW_ANY, REFUSE, ALLOW)
LOCAL_SOCKETS = when_one_of(0, (1,), ALLOW, REFUSE)
OWN_PROGRAM = when_one_of(0, (PROGRAM_FD,), ALLOW, REFUSE)
# A program under limits has its own rules for those calls the server needs freely.
CONFINED = {
    "clone": THREADS_ONLY,
    "kill": TO_ONESELF,
    "tgkill": TO_ONESELF,
    "prlimit64": OF_ONESELF,
    "prctl": NAMES_ONLY,
    "fcntl": when_one_of(1, SIGNALLING_FCNTL, REFUSE, ALLOW),
    "ioctl": when_one_of(1, SIGNALLING_IOCTL, REFUSE, ALLOW),
}


def decide(bounds: list[tuple[int, int]]) -> Code:
    """Return a binary search over (first number, answer), sorted from 0."""
    if len(bounds) == 1:
        return [(RETURN, 0, 0, bounds[0][1])]
    middle = len(bounds) // 2
    low, high = decide(bounds[:middle]), decide(bounds[middle:])
    return [(AT_LEAST, len(low), 0, bounds[middle][0]), *low, *high]


def bounds_of(numbers: set[int], inside: int, outside: int) -> list[tuple[int, int]]:
    """Return where the answer changes along the numbers of all calls."""
    bounds = [(0, inside if 0 in numbers else outside)]
    for number in sorted({n for each in numbers for n in (each, each + 1)} - {0}):
        answer = inside if number in numbers else outside
        if answer != bounds[-1][1]:
            bounds.append((number, answer))
    return bounds


def assemble(
    names: list[str], inside: int, outside: int, special: dict[str, Code]
) -> bytes:
    """Return a filter: `inside` for the calls named, `outside` for all others."""
    audit, table = MACHINES[MACHINE]
    code: Code = [(LOAD, 0, 0, 4), (EQUAL, 1, 0, audit), (RETURN, 0, 0, KILL)]
    code.append((LOAD, 0, 0, 0))
    if MACHINE == "x86_64":
        # The calls of x32 share the audit number.
        code += [(AT_LEAST, 0, 1, 0x40000000), (RETURN, 0, 0, KILL)]
    for name, block in special.items():
        if name in table:
            code += [(EQUAL, 0, len(block), table[name]), *block]
    numbers = {table[name] for name in names if name in table}
    code += decide(bounds_of(numbers, inside, outside))
    return b"".join(struct.pack("=HBBI", *line) for line in code)


def server_filter(*, read_only: bool) -> bytes:
    """Return what a fork server may do; with `read_only`, files open for reading."""
    special = {"clone3": [(RETURN, 0, 0, MISSING)], **opening(read_only)}
    return assemble(ORDINARY + SERVING, ALLOW, REFUSE, special)


def child_filter() -> bytes:
    """Return what a Python program may not do that its fork server may."""
    kept = {"open", "openat", "setrlimit", *CONFINED}
    return assemble(
        [name for name in SERVING if name not in kept], REFUSE, ALLOW, CONFINED
    )


def program_filter(*, read_only: bool, profile: str = "program") -> bytes:
    """Return what a program may do: `program`, `interpreter` or `java`."""
    special = {
        **CONFINED,
        "execveat": OWN_PROGRAM,
        "clone3": [(RETURN, 0, 0, MISSING)],
        **opening(read_only),
    }
    names = [*ORDINARY, "open", "openat", "setrlimit"]
    if profile != "program":
        names.append("execve")
    if profile == "java":
        names += [*WORKING, "recvmsg", "sendmsg"]
    return assemble(names, ALLOW, REFUSE, special)


def tool_filter() -> bytes:
    """Return what compilers and checkers may do."""
    special = {
        "clone": NO_NAMESPACES,
        "clone3": [(RETURN, 0, 0, MISSING)],
        "socket": LOCAL_SOCKETS,
        "prctl": NAMES_ONLY,
    }
    return assemble(ORDINARY + SERVING + WORKING, ALLOW, REFUSE, special)


def opening(read_only: bool) -> dict[str, Code]:
    """Return the rules for opening files where nothing else forbids to write."""
    if not read_only:
        return {}
    return {
        "open": when_any_bit(1, WRITING, REFUSE, ALLOW),
        "openat": when_any_bit(2, WRITING, REFUSE, ALLOW),
        "truncate": [(RETURN, 0, 0, REFUSE)],
    }


class SockFprog(ctypes.Structure):
    """The kernel's `struct sock_fprog`."""

    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


class Filter:
    """A filter laid out for the kernel, so that a child has only the call to make."""

    def __init__(self, code: bytes) -> None:
        self.buffer = ctypes.create_string_buffer(code, len(code))
        self.program = SockFprog(len(code) // 8, ctypes.addressof(self.buffer))
        self.reference = ctypes.byref(self.program)
        mark = struct.pack("=I", OWN_PID)
        self.places = [
            place + 4
            for place in range(0, len(code), 8)
            if code[place + 4 : place + 8] == mark
        ]

    def take(self) -> None:
        """Put this process under the filter, for good.

        Raises:
          OSError: the kernel has no seccomp, or will not have this filter.
        """
        own = struct.pack("=I", os.getpid())
        for place in self.places:
            ctypes.memmove(self.program.filter + place, own, 4)
        code = libc.syscall(SYS_SECCOMP[MACHINE], 1, 0, self.reference)
        check(code, "seccomp")
