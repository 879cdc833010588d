# tries: hold the kernel where it waits for a page
# category: kernel
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
USER_MODE_ONLY = 1
print("stopped" if libc.syscall(323, USER_MODE_ONLY) < 0 else "GAINED a descriptor")
