# tries: write into the directory it starts in and those above
# category: writing
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

gained = []
for place in (".", "..", "../..", "./.", os.curdir):
    for name in ("hostile-file", "sitecustomize.py", "json.py"):
        try:
            with open(f"{place}/{name}", "w") as file:
                file.write("x")
            gained.append(f"{place}/{name}")
        except OSError:
            pass
print("GAINED" if gained else "stopped", *gained)
