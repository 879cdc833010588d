# tries: open for writing by calls and flags that a filter may forget
# category: writing
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
CREAT, TRUNC, AT_FDCWD = os.O_CREAT, os.O_TRUNC, -100
victim, fresh = b"@VICTIM@", b"@OPEN@/hostile-file"


class How(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint64) for name in ("flags", "mode", "resolve")]


def openat2(path, flags):
    how = How(flags, 0o600 if flags & CREAT else 0, 0)
    return libc.syscall(437, AT_FDCWD, path, ctypes.byref(how), 24)


def usable(fd):
    # Access mode 3 opens for neither, and is a gain only where it can be written to.
    return 0 if fd >= 0 and libc.ftruncate(fd, 0) == 0 else -1


gained = {
    # Reading only, and yet it makes or empties a file.
    "open, creating": libc.syscall(2, fresh, CREAT, 0o600),
    "open, truncating": libc.syscall(2, victim, TRUNC, 0),
    "openat, creating": libc.syscall(257, AT_FDCWD, fresh, CREAT, 0o600),
    "openat, truncating": libc.syscall(257, AT_FDCWD, victim, TRUNC, 0),
    "openat, access mode 3": usable(
        libc.syscall(257, AT_FDCWD, victim, 3, 0)
    ),
    "openat, high bits": libc.syscall(
        257, AT_FDCWD, fresh, ctypes.c_long((1 << 32) | CREAT | os.O_WRONLY), 0o600
    ),
    "creat": libc.syscall(85, fresh, 0o600),
    "openat2, creating": openat2(fresh, CREAT | os.O_WRONLY),
    "openat2, writing": openat2(victim, os.O_WRONLY),
}
gained = [name for name, result in gained.items() if result >= 0]
print("GAINED" if gained else "stopped", *gained)
