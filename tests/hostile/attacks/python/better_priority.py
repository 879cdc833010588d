# tries: take a better priority, real time, all processors, a better place on the disk
# category: time
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
gained = []
try:
    os.nice(-10)
    gained.append("nice")
except OSError:
    pass
for policy in (os.SCHED_FIFO, os.SCHED_RR):
    try:
        os.sched_setscheduler(0, policy, os.sched_param(10))
        gained.append("real time")
    except OSError:
        pass
IOPRIO_REALTIME = 1 << 13
if libc.syscall(251, 1, 0, IOPRIO_REALTIME) == 0:
    gained.append("disk")
print("GAINED" if gained else "stopped", *gained)
