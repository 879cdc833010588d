# tries: change the root, by chroot and pivot_root
# category: privileges
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
gained = []
for place in (".", "/", "/tmp", "/usr"):
    try:
        os.chroot(place)
        gained.append(place)
    except OSError:
        pass
if libc.syscall(155, b".", b".") == 0:
    gained.append("pivot_root")
print("GAINED" if gained else "stopped", *gained)
