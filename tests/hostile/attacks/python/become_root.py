# tries: become another user, or none that has limits
# category: privileges
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

gained = []
for name, action in {
    "setuid": lambda: os.setuid(0),
    "setresuid": lambda: os.setresuid(0, 0, 0),
    "setgid": lambda: os.setgid(0),
    "setgroups": lambda: os.setgroups([0, 6]),
    "other": lambda: os.setuid(65534 if os.getuid() != 65534 else 1),
}.items():
    try:
        action()
        gained.append(name)
    except OSError:
        pass
print("GAINED" if gained or os.getuid() == 0 else "stopped", *gained)
