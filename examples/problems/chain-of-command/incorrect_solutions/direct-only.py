import sys
d = list(map(int, sys.stdin.read().split()))
print(*[d[1:].count(i) for i in range(1, d[0] + 1)])
