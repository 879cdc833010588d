# tries: set the clock of the machine
# category: time
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes
import time

libc = ctypes.CDLL(None, use_errno=True)
gained = False
try:
    time.clock_settime(time.CLOCK_REALTIME, time.time())
    gained = True
except OSError:
    pass
now = (ctypes.c_long * 2)(int(time.time()), 0)
gained = gained or libc.settimeofday(now, None) == 0
print("GAINED" if gained else "stopped")
