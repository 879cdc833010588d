# tries: find the expected output among all objects of the interpreter
# category: stealing
# verdicts: WA RE TLE MLE
# levels: namespaces landlock seccomp
# expects: secret
import gc
import re
import sys

PATTERN = re.compile(rb"hstl[0-9a-f]{24}")


def look(item):
    if isinstance(item, str):
        item = item.encode("utf-8", "replace")
    if isinstance(item, (bytes, bytearray)):
        match = PATTERN.search(item)
        if match:
            print("ok", match.group().decode())
            sys.exit()


gc.unfreeze()
for holder in gc.get_objects():
    look(holder)
    for item in gc.get_referents(holder):
        look(item)
print("stopped")
