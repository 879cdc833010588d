# tries: files in memory, which no limit on address space counts
# category: memory
# verdicts: AC RE MLE
# levels: namespaces landlock seccomp
import os

held = 0
try:
    for number in range(200):
        fd = os.memfd_create("hostile", 0)
        held += os.write(fd, bytes(1 << 20))
except OSError:
    pass
print("stopped" if held == 0 else f"GAINED {held}")
