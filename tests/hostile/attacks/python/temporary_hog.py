# tries: fill every temporary directory, also with files that have no name
# category: memory
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

held = 0
for place in ("/tmp", "/var/tmp", "/run", "/run/lock", "/dev/shm", ".", "@OPEN@"):
    for flags in (os.O_TMPFILE | os.O_RDWR, os.O_CREAT | os.O_WRONLY):
        path = place if flags & os.O_TMPFILE == os.O_TMPFILE else place + "/hostile-hog"
        try:
            for _ in range(64):
                held += os.write(os.open(path, flags), bytes(1 << 20))
        except OSError:
            pass
print("stopped" if held == 0 else f"GAINED {held}")
