# tries: take the sockets of its parent by pidfd_getfd, compare them by kcmp
# category: kernel
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
gained = []
try:
    parent = os.pidfd_open(os.getppid())
except OSError:
    parent = -1
for fd in range(64):
    if libc.syscall(438, parent, fd, 0) >= 0:
        gained.append(fd)
if libc.syscall(312, os.getpid(), os.getppid(), 0, 0, 0) >= 0:
    gained.append("kcmp")
print("GAINED" if gained else "stopped", *gained)
