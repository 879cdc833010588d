# tries: change what prctl may change: ptracers, reapers, death with the parent
# category: privileges
# verdicts: AC RE TLE
# levels: namespaces landlock seccomp
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
SETTINGS = {
    "die with parent": (1, 0),
    "dumpable": (4, 1),
    "keep capabilities": (8, 1),
    "timing": (14, 1),
    "security bits": (28, 0x2F),
    "no new privileges": (38, 0),
    "reaper": (36, 1),
    "tracer": (0x59616D61, -1),
    "timer slack": (29, 1 << 40),
}
for option, value in SETTINGS.values():
    libc.prctl(option, ctypes.c_long(value), 0, 0, 0)
# What these gain must show in what later programs do.
print("stopped")
