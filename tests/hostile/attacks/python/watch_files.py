# tries: watch which files others use
# category: kernel
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
fd = libc.inotify_init1(0)
watched = [
    place
    for place in ("/tmp", "/", "/usr/lib", "@OPEN@")
    if libc.inotify_add_watch(fd, place.encode(), 0xFFF) >= 0
]
print("GAINED" if watched else "stopped", *watched)
