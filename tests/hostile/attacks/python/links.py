# tries: reach or keep files by links, symbolic and hard
# category: writing
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

gained = []
TARGETS = ("/etc/shadow", "@PRIVATE@", "@SECRET@", "@VICTIM@", "/proc/self/fd/1")
for number, target in enumerate(TARGETS):
    for place in (".", "/tmp", "/dev/shm", "@OPEN@"):
        for link in (os.symlink, os.link):
            try:
                link(target, f"{place}/hostile-{link.__name__}-{number}")
                gained.append(f"{link.__name__} {target}")
            except OSError:
                pass
print("GAINED" if gained else "stopped", *gained)
