# tries: spoil what the judge keeps for later programs
# category: writing
# verdicts: AC RE
# levels: namespaces landlock seccomp
import glob

gained = []
for path in ["@CACHE@/hostile-file", *glob.glob("@CACHE@/*"), *glob.glob("@CACHE@/*/*")]:
    try:
        with open(path, "ab"):
            gained.append(path)
    except OSError:
        pass
print("GAINED" if gained else "stopped", *gained)
