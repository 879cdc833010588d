# tries: lift the limit of recursion and dig until the stack is gone
# category: interpreter
# verdicts: RE MLE TLE
# levels: namespaces landlock seccomp
import sys

sys.setrecursionlimit(2**31 - 1)


def dig():
    dig()


dig()
