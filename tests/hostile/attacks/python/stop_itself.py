# tries: stop itself, so that whoever waits for it waits for ever
# category: time
# verdicts: TLE RE AC
# levels: namespaces landlock seccomp
import os
import signal

for number in (signal.SIGSTOP, signal.SIGTSTP, signal.SIGTTIN):
    try:
        os.kill(os.getpid(), number)
    except OSError:
        pass
print("stopped")
