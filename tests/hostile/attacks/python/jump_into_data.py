# tries: execute bytes of its own as machine code
# category: interpreter
# verdicts: RE AC
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes
import mmap

page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
# mov eax, 57; syscall; ret: a fork.
page.write(b"\xb8\x39\x00\x00\x00\x0f\x05\xc3")
address = ctypes.addressof(ctypes.c_char.from_buffer(page))
result = ctypes.CFUNCTYPE(ctypes.c_long)(address)()
print("stopped" if result < 0 else "GAINED a process", flush=True)
