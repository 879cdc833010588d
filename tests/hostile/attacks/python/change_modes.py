# tries: change modes, owners, times and attributes
# category: writing
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

gained = []
for path in (".", "..", "/tmp", "@VICTIM@", "@SECRET@", "/proc/self/exe"):
    for name, action in {
        "mode": lambda: os.chmod(path, 0o777),
        "owner": lambda: os.chown(path, os.getuid(), os.getgid()),
        "times": lambda: os.utime(path),
        "attribute": lambda: os.setxattr(path, "user.hostile", b"x"),
    }.items():
        try:
            action()
            gained.append(f"{name} of {path}")
        except OSError:
            pass
print("GAINED" if gained else "stopped", *gained)
