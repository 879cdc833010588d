# tries: lift the recursion limit and crash the whole process
import sys

sys.setrecursionlimit(10**9)


def dig(n):
    return dig(n + 1) + 1


print(dig(0))
