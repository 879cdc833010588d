# tries: close all descriptors and spin
# category: forging
# verdicts: TLE RE
# levels: namespaces landlock seccomp
import os

os.closerange(0, 65536)
while True:
    pass
