# tries: leave keys in the kernel's keyrings, which outlive a process
# category: kernel
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
SESSION, USER = -3, -4
gained = [
    libc.syscall(250, 0, SESSION, 1, 0, 0),
    libc.syscall(248, b"user", b"hostile", b"x", 1, USER),
    libc.syscall(249, b"user", b"hostile", None, USER),
]
print("GAINED" if max(gained) >= 0 else "stopped")
