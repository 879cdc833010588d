# tries: read environment and memory of its parent
# category: reading
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

gained = []
for pid in (os.getppid(), 1):
    for name in ("environ", "mem", "maps", "auxv", "stack", "syscall"):
        if pid == os.getpid():
            continue
        try:
            with open(f"/proc/{pid}/{name}", "rb") as file:
                if name != "mem" and not file.read(8):
                    continue
            gained.append(f"{pid}/{name}")
        except OSError:
            pass
print("GAINED" if gained else "stopped", *gained)
