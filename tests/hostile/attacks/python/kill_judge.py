# tries: reach the judge's own process
# category: signals
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

gained = []
for pid in (int("@PID@"), os.getppid(), *range(2, 40)):
    if pid == os.getpid():
        continue
    try:
        os.kill(pid, 0)
        gained.append(pid)
    except OSError:
        pass
# Its parent may be there; the judge and strangers may not.
print("GAINED" if set(gained) - {os.getppid()} else "stopped", *gained)
