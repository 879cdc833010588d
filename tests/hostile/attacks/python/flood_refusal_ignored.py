# tries: ignore the signal that ends a flood, catch the error, go on
# category: output
# verdicts: OLE
# levels: namespaces landlock seccomp
import os
import signal

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
while True:
    for stream in (1, 2):
        try:
            os.write(stream, b"x" * 100000)
        except OSError:
            pass
