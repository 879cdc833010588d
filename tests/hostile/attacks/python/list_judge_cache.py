# tries: look for other programs in the judge's own directories
# category: reading
# verdicts: AC RE
# levels: namespaces landlock
import glob
import os

gained = glob.glob("/tmp/alphacode-judge-*/*/*")
try:
    gained += os.listdir("@CACHE@")
except OSError:
    pass
print("GAINED" if gained else "stopped", *gained)
