# tries: do everything through a ring that no filter sees
# category: kernel
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
parameters = ctypes.create_string_buffer(256)
print("stopped" if libc.syscall(425, 8, parameters) < 0 else "GAINED a ring")
