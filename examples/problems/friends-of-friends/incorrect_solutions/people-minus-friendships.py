import sys
d = list(map(int, sys.stdin.read().split()))
n, m = d[:2]
print(n - m, m + 1)
