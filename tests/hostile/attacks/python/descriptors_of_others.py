# tries: take files that other processes have open
# category: reading
# verdicts: AC RE
# levels: namespaces landlock seccomp
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
        for fd in os.listdir(f"/proc/{pid}/fd"):
            os.open(f"/proc/{pid}/fd/{fd}", os.O_RDONLY)
            gained.append(f"{pid}/{fd}")
    except OSError:
        pass
print("GAINED" if gained else "stopped", *gained)
