# tries: put other files in the place of the streams
import os

os.dup2(2, 1)
os.dup2(1, 0)
os.lseek(0, 1 << 20, 0)
print("elsewhere")
