# tries: find the expected output in its own raw memory
# category: stealing
# verdicts: WA RE TLE MLE
# levels: namespaces landlock seccomp
# expects: secret
import ctypes
import re
import sys

PATTERN = re.compile(rb"hstl[0-9a-f]{24}")
libc = ctypes.CDLL(None)
libc.sbrk.restype = ctypes.c_void_p


def look(start, size):
    match = PATTERN.search(ctypes.string_at(start, size))
    if match:
        print("ok", match.group().decode())
        sys.exit()


ranges = []
try:
    for line in open("/proc/self/maps"):
        place, rights, *rest = line.split()
        low, high = (int(text, 16) for text in place.split("-"))
        if rights.startswith("rw") and high - low < 64 << 20 and "[v" not in line:
            ranges.append((low, high - low))
except OSError:
    end = libc.sbrk(0)
    ranges.append((end - (1 << 20), 1 << 20))
    ranges.extend((id(item) & ~0xFFFFF, 1 << 18) for item in (sys, look, b"", {}))
for start, size in ranges:
    look(start, size)
print("stopped")
