# tries: raise its own limits
# category: limits
# verdicts: AC RE
# levels: namespaces landlock seccomp
import resource

gained = []
for name in ("AS", "FSIZE", "NPROC", "CPU", "STACK", "NOFILE", "CORE", "NICE", "RTPRIO"):
    kind = getattr(resource, "RLIMIT_" + name, None)
    if kind is None:
        continue
    soft, hard = resource.getrlimit(kind)
    if hard == resource.RLIM_INFINITY:
        continue
    for wanted in (resource.RLIM_INFINITY, hard + 1):
        try:
            resource.setrlimit(kind, (wanted, wanted))
            gained.append(name)
        except (OSError, ValueError):
            pass
print("GAINED" if gained else "stopped", *gained)
