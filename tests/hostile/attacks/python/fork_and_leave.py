# tries: fork and leave each time, so that no kill finds the one that runs
# category: processes
# verdicts: AC RE TLE
# levels: namespaces landlock seccomp
import os

while True:
    try:
        child = os.fork()
    except OSError:
        print("stopped")
        break
    os.write(1, b"GAINED a process\n")
    if child:
        os._exit(0)
    os.setsid()
