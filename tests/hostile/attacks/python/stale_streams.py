# tries: read what the program before it left in the streams
# category: stealing
# verdicts: AC RE OLE
# levels: namespaces landlock seccomp
import os

left = b""
for stream in (0, 1, 2):
    try:
        left += os.pread(stream, 1 << 20, 0)
    except OSError:
        pass
    try:
        os.ftruncate(stream, 1 << 19)
        left += os.pread(stream, 1 << 20, 0)
        os.ftruncate(stream, 0)
    except OSError:
        pass
left = left.replace(b"\0", b"").replace(b"5\n", b"")
print("GAINED" if left else "stopped", left[:100])
if not left:
    os.ftruncate(1, 0)
    os.pwrite(1, b"stopped\n", 0)
    os._exit(0)
