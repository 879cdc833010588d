# tries: leave a daemon behind: fork, a session of its own, fork again, deaf to signals
# category: processes
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes
import os
import signal
import time

try:
    if os.fork() == 0:
        ctypes.CDLL(None).prctl(15, b"hostile-daemon", 0, 0, 0)
        os.setsid()
        if os.fork() == 0:
            os.closerange(0, 1024)
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            time.sleep(600)
        os._exit(0)
except OSError:
    print("stopped")
else:
    print("GAINED a daemon")
