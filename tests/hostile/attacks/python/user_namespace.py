# tries: be root in a namespace of its own
# category: privileges
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
FLAGS = {
    "user": 0x10000000,
    "user and mounts": 0x10020000,
    "user and processes": 0x30000000,
    "user and network": 0x50000000,
    "mounts": 0x00020000,
    "processes": 0x20000000,
    "names": 0x04000000,
    "groups": 0x02000000,
    "time": 0x00000080,
}
gained = [name for name, flags in FLAGS.items() if libc.unshare(flags) == 0]
print("GAINED" if gained else "stopped", *gained)
