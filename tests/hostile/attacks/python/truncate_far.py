# tries: make the output file a terabyte long without writing
# category: output
# verdicts: OLE RE AC
# levels: namespaces landlock seccomp
import os

grown = False
for stream in (0, 1, 2):
    try:
        os.ftruncate(stream, 1 << 40)
        grown = True
    except OSError:
        pass
print("GAINED" if grown else "stopped")
