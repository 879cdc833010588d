# tries: find the expected output in arguments, environment and files beside it
# category: stealing
# verdicts: WA RE
# levels: namespaces landlock seccomp
# expects: secret
import glob
import os
import re
import sys

PATTERN = re.compile(rb"hstl[0-9a-f]{24}")
found = [repr(sys.argv).encode(), repr(os.environ).encode()]
PLACES = ["/proc/self/environ", "/proc/self/cmdline", "/proc/self/auxv"]
PLACES += glob.glob("*") + glob.glob("../*") + glob.glob("../../*")
for path in PLACES:
    try:
        found.append(open(path, "rb").read(1 << 16))
    except OSError:
        pass
match = PATTERN.search(b" ".join(found))
print("ok " + match.group().decode() if match else "stopped")
