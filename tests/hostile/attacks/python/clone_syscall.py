# tries: clone by its number with the flags of fork
# category: processes
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
SIGCHLD = 17
child = libc.syscall(56, SIGCHLD, None, None, None, None)
if child == 0:
    os.write(1, b"GAINED a process\n")
    os._exit(0)
print("stopped" if child < 0 else "GAINED a process")
