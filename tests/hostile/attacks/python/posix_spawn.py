# tries: start a shell by posix_spawn
# category: processes
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

try:
    os.posix_spawn("/bin/sh", ["sh", "-c", "echo GAINED a shell"], {})
except OSError:
    print("stopped")
else:
    print("GAINED a shell")
