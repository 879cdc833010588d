# tries: write one byte a terabyte away
# category: output
# verdicts: OLE RE
# levels: namespaces landlock seccomp
import os

os.pwrite(1, b"x", 1 << 40)
print("GAINED")
