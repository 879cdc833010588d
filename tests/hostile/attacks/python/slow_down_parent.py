# tries: tie its parent to one processor and a worse priority
# category: time
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

parent = os.getppid()
gained = []
try:
    os.setpriority(os.PRIO_PROCESS, parent, 19)
    gained.append("priority")
except OSError:
    pass
try:
    os.sched_setaffinity(parent, {min(os.sched_getaffinity(0))})
    gained.append("affinity")
except OSError:
    pass
print("GAINED" if gained else "stopped", *gained)
