# tries: clone3, whose flags lie in memory where no filter can read them
# category: processes
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
SIGCHLD = 17
arguments = struct.pack("=8Q", 0, 0, 0, 0, SIGCHLD, 0, 0, 0)
child = libc.syscall(435, ctypes.c_char_p(arguments), len(arguments))
if child == 0:
    os.write(1, b"GAINED a process\n")
    os._exit(0)
print("stopped" if child < 0 else "GAINED a process")
