# tries: memory on the stacks of many threads
# category: memory
# verdicts: MLE RE AC TLE
# levels: namespaces landlock seccomp
import sys
import threading

sys.setrecursionlimit(1 << 30)
threading.stack_size(64 << 20)
gate = threading.Event()


def dig(depth):
    if depth:
        dig(depth - 1)
    else:
        gate.wait()


try:
    for _ in range(64):
        threading.Thread(target=dig, args=(50000,), daemon=True).start()
except (RuntimeError, MemoryError):
    print("stopped")
