# tries: kill whoever can be killed
# category: signals
# verdicts: AC RE WA
# levels: namespaces landlock seccomp
import os
import signal

for target in (-1, 0, -os.getppid()):
    try:
        os.kill(target, signal.SIGKILL)
    except OSError:
        pass
print("stopped")
