# tries: fork for as long as it can, every child too
# category: processes
# verdicts: AC RE TLE
# levels: namespaces landlock seccomp
import os

made = 0
try:
    while made < 100000:
        os.fork()
        made += 1
        os.write(1, b"GAINED a process\n")
except OSError:
    print("stopped")
