# tries: find requests, tests and sockets in the frames that called it
# category: stealing
# verdicts: WA RE TLE
# levels: namespaces landlock seccomp
# expects: secret
import re
import sys
import threading

PATTERN = re.compile(r"hstl[0-9a-f]{24}")
seen = set()


def look(item, depth):
    if depth == 0 or id(item) in seen:
        return
    seen.add(id(item))
    if isinstance(item, (str, bytes)):
        match = PATTERN.search(item if isinstance(item, str) else item.decode("latin-1"))
        if match:
            print("ok", match.group())
            sys.exit()
    elif isinstance(item, dict):
        for each in list(item.items()):
            look(each, depth - 1)
    elif isinstance(item, (list, tuple, set, frozenset)):
        for each in list(item):
            look(each, depth - 1)
    else:
        look(getattr(item, "__dict__", None), depth - 1)


for frame in sys._current_frames().values():
    while frame:
        look(frame.f_locals, 8)
        look(frame.f_globals, 4)
        frame = frame.f_back
for thread in threading.enumerate():
    look(thread, 6)
print("stopped")
