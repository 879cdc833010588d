# tries: type commands into the terminal the judge was started from
# category: signals
# verdicts: AC RE
# levels: namespaces landlock seccomp
import fcntl
import os

TIOCSTI, TIOCLINUX, TIOCSCTTY = 0x5412, 0x541C, 0x540E
gained = []
fds = [0, 1, 2]
try:
    fds.append(os.open("/dev/tty", os.O_RDWR))
except OSError:
    pass
for fd in fds:
    for request in (TIOCSTI, TIOCLINUX, TIOCSCTTY):
        try:
            fcntl.ioctl(fd, request, b"\n")
            gained.append((fd, request))
        except OSError:
            pass
print("GAINED" if gained else "stopped", *gained)
