# tries: read what the program before it left in new memory
# category: stealing
# verdicts: WA RE MLE
# levels: namespaces landlock seccomp
# expects: secret
import ctypes
import re
import sys

PATTERN = re.compile(rb"hstl[0-9a-f]{24}")
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
for power in range(5, 21):
    for _ in range(16):
        block = libc.malloc(ctypes.c_size_t(1 << power))
        match = PATTERN.search(ctypes.string_at(block, 1 << power)) if block else None
        if match:
            print("ok", match.group().decode())
            sys.exit()
print("stopped")
