# tries: leave a recursion limit too low for anybody
import sys

sys.setrecursionlimit(60)
print(1)
