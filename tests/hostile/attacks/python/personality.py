# tries: switch off the randomised layout, execute what is readable
# category: privileges
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
ADDR_NO_RANDOMIZE, READ_IMPLIES_EXEC = 0x0040000, 0x0400000
gained = libc.personality(ADDR_NO_RANDOMIZE | READ_IMPLIES_EXEC) >= 0
print("GAINED" if gained else "stopped")
