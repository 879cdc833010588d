# tries: close the descriptors themselves
import os

for fd in range(3, 64):
    try:
        os.close(fd)
    except OSError:
        pass
os.close(0)
os.close(1)
