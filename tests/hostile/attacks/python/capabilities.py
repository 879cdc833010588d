# tries: take capabilities, in every set
# category: privileges
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes
import struct

libc = ctypes.CDLL(None, use_errno=True)
header = struct.pack("=Ii", 0x20080522, 0)
gained = []
if libc.capset(header, struct.pack("=6I", *[0xFFFFFFFF] * 6)) == 0:
    gained.append("all")
if libc.capset(header, struct.pack("=6I", 1 << 21, 1 << 21, 1 << 21, 0, 0, 0)) == 0:
    gained.append("administration")
PR_CAP_AMBIENT, RAISE = 47, 2
for capability in (1, 12, 21):
    if libc.prctl(PR_CAP_AMBIENT, RAISE, capability, 0, 0) == 0:
        gained.append(str(capability))
print("GAINED" if gained else "stopped", *gained)
