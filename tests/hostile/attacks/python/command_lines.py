# tries: read what else runs, and how it was started
# category: reading
# verdicts: AC RE
# levels: namespaces landlock
import os

gained = []
try:
    pids = [name for name in os.listdir("/proc") if name.isdigit()]
except OSError:
    pids = []
for pid in pids:
    if int(pid) == os.getpid():
        continue
    try:
        if open(f"/proc/{pid}/cmdline", "rb").read():
            gained.append(pid)
    except OSError:
        pass
print("GAINED" if gained else "stopped", *gained)
