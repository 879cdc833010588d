# tries: recurse through repr, compare and pickle, where the interpreter counts less
# category: interpreter
# verdicts: RE MLE WA TLE
# levels: namespaces landlock seccomp
import pickle
import sys

sys.setrecursionlimit(2**31 - 1)
item = []
for _ in range(10**6):
    item = [item]
print(len(repr(item)), item == [item], len(pickle.dumps(item)))
