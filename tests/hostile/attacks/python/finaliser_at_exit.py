# tries: print and spin when its last objects go away
# category: interpreter
# verdicts: RE TLE WA
# levels: namespaces landlock seccomp
# tests: 2
import os


class Late:
    write = os.write

    def __del__(self):
        self.write(1, b"and a word after the end\n")
        while True:
            pass


late = Late()
print("stopped")
