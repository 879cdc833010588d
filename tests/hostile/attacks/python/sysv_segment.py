# tries: System V segments, queues and semaphores, which outlive their maker
# category: memory
# verdicts: AC RE
# levels: namespaces landlock seccomp
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
IPC_CREAT = 0o1000
made = [
    libc.shmget(0x4F5711, 1 << 20, IPC_CREAT | 0o600),
    libc.msgget(0x4F5711, IPC_CREAT | 0o600),
    libc.semget(0x4F5711, 1, IPC_CREAT | 0o600),
]
print("stopped" if max(made) < 0 else f"GAINED {made}")
