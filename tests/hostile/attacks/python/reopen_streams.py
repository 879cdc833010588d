# tries: open its streams anew through /proc, with more rights
# category: forging
# verdicts: AC RE OLE
# levels: namespaces landlock seccomp
import os

gained = []
for path in ("/proc/self/fd/{}", "/dev/fd/{}", "/proc/thread-self/fd/{}"):
    try:
        fd = os.open(path.format(0), os.O_RDWR)
        os.pwrite(fd, b"7\n", 0)
        gained.append(path)
    except OSError:
        pass
print("stopped")
