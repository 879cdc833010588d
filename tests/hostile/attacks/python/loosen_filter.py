# tries: put a filter that allows everything over the one that does not, then fork
# category: privileges
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
PR_SET_SECCOMP, FILTER, PR_SET_NO_NEW_PRIVS = 22, 2, 38
allow = ctypes.create_string_buffer(struct.pack("=HBBI", 6, 0, 0, 0x7FFF0000))
program = struct.pack("=HxxxxxxQ", 1, ctypes.addressof(allow))
libc.prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0)
libc.prctl(PR_SET_SECCOMP, FILTER, ctypes.c_char_p(program), 0, 0)
libc.prctl(PR_SET_SECCOMP, 0, 0, 0, 0)
try:
    if os.fork() == 0:
        os._exit(0)
except OSError:
    print("stopped")
else:
    print("GAINED a process")
