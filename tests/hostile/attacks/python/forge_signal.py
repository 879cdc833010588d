# tries: kill itself by the signals that mean time or output to the judge
# category: forging
# verdicts: RE TLE OLE WA MLE
# levels: namespaces landlock seccomp
import os
import signal

for number in (signal.SIGXCPU, signal.SIGXFSZ, signal.SIGALRM, signal.SIGKILL):
    signal.signal(number, signal.SIG_DFL) if number != signal.SIGKILL else None
    try:
        signal.raise_signal(number)
        os.kill(os.getpid(), number)
    except OSError:
        pass
print("wrong")
