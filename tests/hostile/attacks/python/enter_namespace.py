# tries: enter the namespaces of other processes
# category: privileges
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
gained = []
for pid in (1, os.getppid()):
    for kind in ("user", "mnt", "pid", "net", "ipc", "uts"):
        try:
            fd = os.open(f"/proc/{pid}/ns/{kind}", os.O_RDONLY)
        except OSError:
            continue
        if libc.setns(fd, 0) == 0:
            gained.append(kind)
    try:
        fd = os.pidfd_open(pid)
    except OSError:
        continue
    if libc.setns(fd, 0x10000000) == 0 or libc.setns(fd, 0x20000) == 0:
        gained.append("by process")
print("GAINED" if gained else "stopped", *gained)
