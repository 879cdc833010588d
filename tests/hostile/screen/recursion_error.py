# tries: recurse too deep and end with the stack nearly full
import sys

sys.setrecursionlimit(20000)


def dig(n):
    try:
        return dig(n + 1)
    except RecursionError:
        return dig(n + 1) if n % 2 else n


print(dig(0))
