# tries: kernel memory in full pipes
# category: memory
# verdicts: AC RE MLE
# levels: namespaces landlock seccomp
import fcntl
import os

held = 0
try:
    while True:
        reader, writer = os.pipe()
        os.set_blocking(writer, False)
        try:
            fcntl.fcntl(writer, 1031, 1 << 20)
        except OSError:
            pass
        try:
            while True:
                held += os.write(writer, bytes(1 << 16))
        except BlockingIOError:
            pass
except OSError:
    pass
print("stopped" if held <= 160 << 20 else f"GAINED {held}")
