# tries: find the expected output in whatever is open
# category: stealing
# verdicts: WA RE OLE
# levels: namespaces landlock seccomp
# expects: secret
import mmap
import os
import re
import sys

PATTERN = re.compile(rb"hstl[0-9a-f]{24}")
for fd in range(1024):
    found = b""
    try:
        os.set_blocking(fd, False)
        found += os.pread(fd, 1 << 20, 0)
    except OSError:
        pass
    try:
        found += os.read(fd, 1 << 16)
    except OSError:
        pass
    try:
        found += mmap.mmap(fd, 0, access=mmap.ACCESS_READ)[:]
    except (OSError, ValueError):
        pass
    match = PATTERN.search(found)
    if match:
        print("ok", match.group().decode())
        sys.exit()
print("stopped")
