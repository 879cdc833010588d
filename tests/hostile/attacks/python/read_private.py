# tries: read a private file of the user who judges
# category: reading
# verdicts: AC RE
# levels: namespaces landlock
import os

for name in ("@PRIVATE@", "@PRIVATE@/../private", "/proc/self/root@PRIVATE@"):
    try:
        print("GAINED", open(name).read())
    except OSError:
        pass
for flags in (os.O_PATH, os.O_RDONLY | os.O_NOATIME):
    try:
        fd = os.open("@PRIVATE@", flags)
        print("GAINED", open(f"/proc/self/fd/{fd}").read())
    except OSError:
        pass
print("stopped")
