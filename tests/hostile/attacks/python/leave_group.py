# tries: leave session and process group, then spin
# category: processes
# verdicts: TLE RE
# levels: namespaces landlock seccomp
import os

for leave in (os.setsid, lambda: os.setpgid(0, 0), lambda: os.setpgid(0, os.getppid())):
    try:
        leave()
    except OSError:
        pass
while True:
    pass
