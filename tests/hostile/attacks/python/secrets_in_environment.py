# tries: find the judge's secrets in its own environment
# category: reading
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes
import os

libc = ctypes.CDLL(None)
libc.getenv.restype = ctypes.c_char_p
gained = "HOSTILE_TOKEN" in os.environ or libc.getenv(b"HOSTILE_TOKEN") is not None
try:
    gained = gained or b"HOSTILE_TOKEN" in open("/proc/self/environ", "rb").read()
except OSError:
    pass
print("GAINED" if gained else "stopped")
