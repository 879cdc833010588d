# tries: vfork by its number, around the library
# category: processes
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
me = os.getpid()
child = libc.syscall(58)
if child == 0 or os.getpid() != me:
    os._exit(0)
print("stopped" if child < 0 else "GAINED a process")
