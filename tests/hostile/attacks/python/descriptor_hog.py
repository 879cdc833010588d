# tries: as many descriptors as there are
# category: memory
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

count = 0
try:
    while count < 100000:
        os.dup(1)
        count += 1
except OSError:
    pass
print("stopped" if count <= 1024 else f"GAINED {count} descriptors")
