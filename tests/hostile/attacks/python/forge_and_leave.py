# tries: end well in the middle of everything, with the wrong output
# category: forging
# verdicts: WA RE
# levels: namespaces landlock seccomp
import os

print("wrong", flush=True)
os._exit(0)
