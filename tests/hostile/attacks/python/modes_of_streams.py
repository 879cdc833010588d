# tries: take from later programs the right to their streams
# category: forging
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

for stream in (0, 1, 2):
    for action in (
        lambda: os.fchmod(stream, 0),
        lambda: os.fchown(stream, 1, 1),
        lambda: os.setxattr(stream, "user.hostile", b"x"),
    ):
        try:
            action()
        except OSError:
            pass
print("stopped")
