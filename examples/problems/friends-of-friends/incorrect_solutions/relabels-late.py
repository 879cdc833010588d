import sys
d = list(map(int, sys.stdin.read().split()))
n, m = d[:2]
c = list(range(n + 1))
for a, b in zip(d[2::2], d[3::2]):
    c[a] = c[b] = min(c[a], c[b])
print(len(set(c[1:])), max(c[1:].count(x) for x in set(c[1:])))
