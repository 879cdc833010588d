# tries: take away what is mounted over the machine's own files
# category: privileges
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
MNT_DETACH = 2
gained = [
    place
    for place in ("/", "/tmp", "/proc", "/usr", "/lib", "/dev/shm", "/dev")
    if libc.umount2(place.encode(), MNT_DETACH) == 0
]
print("GAINED" if gained else "stopped", *gained)
