# tries: leave a POSIX message queue behind
# category: writing
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
queue = libc.syscall(240, b"hostile-queue", os.O_CREAT | os.O_RDWR, 0o600, None)
print("stopped" if queue < 0 else "GAINED a queue")
