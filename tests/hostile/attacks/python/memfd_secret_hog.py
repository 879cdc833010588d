# tries: secret memory, which even the kernel does not see
# category: memory
# verdicts: AC RE MLE
# levels: namespaces landlock seccomp
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
print("stopped" if libc.syscall(447, 0) < 0 else "GAINED secret memory")
