# tries: trace its parent, or be traced
# category: kernel
# verdicts: AC RE TLE
# levels: namespaces landlock seccomp
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
TRACEME, ATTACH, SEIZE = 0, 16, 0x4206
gained = []
if libc.ptrace(SEIZE, os.getppid(), None, None) == 0:
    gained.append("seized")
elif libc.ptrace(ATTACH, os.getppid(), None, None) == 0:
    gained.append("attached")
if libc.ptrace(TRACEME, 0, None, None) == 0:
    gained.append("traced")
print("GAINED" if gained else "stopped", *gained)
