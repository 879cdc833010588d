# tries: watch the processor's counters
# category: kernel
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes
import struct

libc = ctypes.CDLL(None, use_errno=True)
SOFTWARE, SIZE, CLOCK, USER_ONLY = 1, 112, 0, 0x60
attributes = struct.pack("=IIQQQQQ", SOFTWARE, SIZE, CLOCK, 0, 0, 0, USER_ONLY)
attributes = ctypes.create_string_buffer(attributes, SIZE)
result = libc.syscall(298, attributes, 0, -1, -1, 0)
print("stopped" if result < 0 else "GAINED a counter")
