# tries: reserve a gigabyte of memory for the output file
# category: output
# verdicts: OLE RE AC MLE
# levels: namespaces landlock seccomp
import os

grown = False
for stream in (0, 1, 2):
    try:
        os.posix_fallocate(stream, 0, 1 << 30)
        grown = True
    except OSError:
        pass
print("GAINED" if grown else "stopped")
