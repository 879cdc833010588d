# tries: read and write through the older asynchronous interface
# category: kernel
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
context = ctypes.c_ulong(0)
print("stopped" if libc.syscall(206, 8, ctypes.byref(context)) < 0 else "GAINED a queue")
