# tries: make pipes with names, devices and sockets
# category: writing
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os
import stat

gained = []
for place in (".", "/tmp", "/dev/shm", "@OPEN@"):
    for kind in (stat.S_IFIFO, stat.S_IFSOCK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFREG):
        try:
            os.mknod(f"{place}/hostile-{kind}", kind | 0o600, os.makedev(1, 1))
            gained.append(place)
        except OSError:
            pass
print("GAINED" if gained else "stopped", *gained)
