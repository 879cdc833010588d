# tries: end the process from a thread while the program fails
# category: forging
# verdicts: WA RE
# levels: namespaces landlock seccomp
import os
import threading

print("wrong", flush=True)
threading.Timer(0.01, os._exit, (0,)).start()
raise ValueError
