import sys
d = list(map(int, sys.stdin.read().split()))
n, m = d[:2]
f = [{i} for i in range(n + 1)]
for a, b in zip(d[2::2], d[3::2]):
    f[a].add(b)
    f[b].add(a)
print(len({frozenset(s) for s in f[1:]}), max(map(len, f[1:])))
