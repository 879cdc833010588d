# tries: load programs and maps into the kernel
# category: kernel
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes
import struct

libc = ctypes.CDLL(None, use_errno=True)
ARRAY = struct.pack("=5I", 2, 4, 4, 1, 0).ljust(128, b"\0")
print("stopped" if libc.syscall(321, 0, ARRAY, 128) < 0 else "GAINED a map")
