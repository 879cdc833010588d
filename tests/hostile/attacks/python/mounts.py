# tries: mount, the old way and the new
# category: privileges
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
TREE = {"fsopen": 430, "open_tree": 428, "fspick": 433}
MS_BIND, MS_REMOUNT, CLONE = 4096, 32, 1
gained = []
for kind in (b"tmpfs", b"proc", b"sysfs", b"overlay", b"devpts", b"mqueue"):
    if libc.mount(kind, b"/tmp", kind, 0, None) == 0:
        gained.append(kind.decode())
if libc.mount(b"/", b"/tmp", None, MS_BIND, None) == 0:
    gained.append("bind")
if libc.mount(None, b"/", None, MS_REMOUNT, None) == 0:
    gained.append("remount")
if libc.syscall(TREE["fsopen"], b"tmpfs", 0) >= 0:
    gained.append("fsopen")
if libc.syscall(TREE["open_tree"], -100, b"/", CLONE) >= 0:
    gained.append("open_tree")
if libc.syscall(TREE["fspick"], -100, b"/", 0) >= 0:
    gained.append("fspick")
print("GAINED" if gained else "stopped", *gained)
