# tries: forbid itself what the judge may need: output, descriptors, time
# category: limits
# verdicts: RE OLE TLE WA AC
# levels: namespaces landlock seccomp
import resource

for name in ("NOFILE", "CORE", "NPROC", "FSIZE"):
    try:
        resource.setrlimit(getattr(resource, "RLIMIT_" + name), (0, 0))
    except (OSError, ValueError):
        pass
print("stopped")
