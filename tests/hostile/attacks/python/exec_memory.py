# tries: execute a file that exists in memory only, by fexecve and execveat
# category: processes
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes
import os

SCRIPT = b"#!/bin/sh\necho GAINED a shell\n"
libc = ctypes.CDLL(None, use_errno=True)
try:
    fd = os.memfd_create("hostile", 0)
    os.write(fd, SCRIPT)
except OSError:
    fd = 1
    os.write(2, SCRIPT)
AT_EMPTY_PATH = 0x1000
for number in (fd, 1, 2):
    try:
        os.execve(number, ["x"], {})
    except OSError:
        pass
    libc.syscall(322, number, ctypes.c_char_p(b""), None, None, AT_EMPTY_PATH)
print("stopped")
