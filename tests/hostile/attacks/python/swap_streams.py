# tries: put input, output and errors in each other's place
# category: forging
# verdicts: WA RE AC
# levels: namespaces landlock seccomp
import os

os.dup2(1, 9)
os.dup2(0, 1)
os.dup2(9, 0)
os.dup2(2, 1)
print("stopped")
