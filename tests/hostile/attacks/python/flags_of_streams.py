# tries: leave flags, positions and locks on files shared with later programs
# category: forging
# verdicts: AC RE WA
# levels: namespaces landlock seccomp
import fcntl
import os

print("stopped", flush=True)
for stream in (0, 1, 2):
    for action in (
        lambda: fcntl.fcntl(stream, fcntl.F_SETFL, os.O_APPEND | os.O_NONBLOCK),
        lambda: fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB),
        lambda: fcntl.lockf(stream, fcntl.LOCK_EX | fcntl.LOCK_NB),
        lambda: fcntl.fcntl(stream, 1024, fcntl.F_WRLCK),
        lambda: os.lseek(stream, 1 << 30, os.SEEK_SET),
    ):
        try:
            action()
        except OSError:
            pass
