# tries: to say that it held little memory and end before anybody looks
# category: forging
# verdicts: MLE RE
# levels: namespaces landlock seccomp
import os
import struct

held = bytearray(180 << 20)
os.write(1, b"stopped\n")
for fd in range(3, 256):
    try:
        os.write(fd, struct.pack("<cBBQ", b"D", 0, 1, 1))
    except OSError:
        pass
os.read(200, 16)
os._exit(0)
