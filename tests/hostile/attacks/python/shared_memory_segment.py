# tries: a POSIX segment that stays when the program is gone
# category: memory
# verdicts: AC RE
# levels: namespaces landlock seccomp
try:
    from multiprocessing import resource_tracker, shared_memory

    resource_tracker.register = lambda *arguments: None
    block = shared_memory.SharedMemory("hostile-segment", create=True, size=64 << 20)
except (OSError, ImportError):
    print("stopped")
else:
    print("GAINED", block.size)
