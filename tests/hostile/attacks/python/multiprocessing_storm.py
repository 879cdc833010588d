# tries: processes by multiprocessing, each start method
# category: processes
# verdicts: AC RE TLE
# levels: namespaces landlock seccomp
import multiprocessing as mp
import time

for method in ("fork", "spawn", "forkserver"):
    try:
        context = mp.get_context(method)
        for _ in range(50):
            process = context.Process(target=time.sleep, args=(60,), daemon=True)
            process.start()
            print("GAINED a process by", method, flush=True)
    except (OSError, RuntimeError, EOFError, ImportError):
        pass
print("stopped")
