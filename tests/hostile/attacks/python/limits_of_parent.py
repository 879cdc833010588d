# tries: take descriptors, time and processes from its parent
# category: limits
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os
import resource

gained = []
for name, value in (("NOFILE", 3), ("CPU", 1), ("NPROC", 0), ("FSIZE", 0)):
    try:
        kind = getattr(resource, "RLIMIT_" + name)
        resource.prlimit(os.getppid(), kind, (value, value))
        gained.append(name)
    except OSError:
        pass
print("GAINED" if gained else "stopped", *gained)
