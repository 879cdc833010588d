# tries: read and write the memory of its parent
# category: kernel
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
libc.process_vm_readv.restype = libc.process_vm_writev.restype = ctypes.c_ssize_t
mine = ctypes.create_string_buffer(16)
here = struct.pack("=QQ", ctypes.addressof(mine), 16)
# A fork has its objects where its parent has them.
there = struct.pack("=QQ", id(struct), 16)
gained = [
    call(os.getppid(), here, 1, there, 1, 0) > 0
    for call in (libc.process_vm_readv, libc.process_vm_writev)
]
print("GAINED" if any(gained) else "stopped")
