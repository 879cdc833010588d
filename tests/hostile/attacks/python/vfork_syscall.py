# tries: clone with the flags of vfork, so that its parent is held up
# category: processes
# verdicts: AC RE TLE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
CLONE_VFORK, SIGCHLD = 0x4000, 17
child = libc.syscall(56, CLONE_VFORK | SIGCHLD, None, None, None, None)
if child == 0:
    os._exit(0)
print("stopped" if child < 0 else "GAINED a process")
