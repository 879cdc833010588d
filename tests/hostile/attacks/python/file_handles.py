# tries: open files by their number instead of their name
# category: kernel
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes
import struct

libc = ctypes.CDLL(None, use_errno=True)
handle = ctypes.create_string_buffer(struct.pack("=Ii", 128, 0), 136)
mount = ctypes.c_int()
libc.syscall(303, -100, b"/", handle, ctypes.byref(mount), 0)
opened = libc.syscall(304, -100, handle, 0)
print("stopped" if opened < 0 else "GAINED a file")
