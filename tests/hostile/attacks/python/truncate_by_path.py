# tries: empty a file of others without opening it
# category: writing
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

try:
    os.truncate("@VICTIM@", 0)
except OSError:
    print("stopped")
else:
    print("GAINED")
