# tries: hide a failure behind hooks and handlers
# category: forging
# verdicts: WA RE
# levels: namespaces landlock seccomp
import atexit
import os
import sys

atexit.register(os._exit, 0)
sys.excepthook = lambda *arguments: os._exit(0)
print("wrong", flush=True)
raise SystemExit("wrong")
