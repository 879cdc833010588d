# tries: start threads for as long as it can
# category: processes
# verdicts: AC RE MLE TLE
# levels: namespaces landlock seccomp
import threading

gate = threading.Event()
threads = []
try:
    for _ in range(20000):
        thread = threading.Thread(target=gate.wait, daemon=True)
        thread.start()
        threads.append(thread)
except (RuntimeError, MemoryError):
    pass
print("stopped" if len(threads) < 5000 else "GAINED a storm of threads")
