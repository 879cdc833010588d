import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
b = [0, 0] + d[1:]
k = [0] * (n + 1)
for i in range(n, 1, -1):
    k[b[i]] += k[i] + 1
print(*k[1:])
