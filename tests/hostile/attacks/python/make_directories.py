# tries: make, rename and remove directories
# category: writing
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

gained = []
for place in (".", "..", "/tmp", "/var/tmp", "/dev/shm", "@OPEN@"):
    try:
        os.mkdir(f"{place}/hostile-directory")
        gained.append(place)
    except OSError:
        pass
    try:
        os.rename(place, "/tmp/hostile-moved")
        gained.append(place)
    except OSError:
        pass
print("GAINED" if gained else "stopped", *gained)
