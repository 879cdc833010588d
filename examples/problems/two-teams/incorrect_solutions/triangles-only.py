import sys
d = iter(map(int, sys.stdin.read().split()))
for _ in range(next(d)):
    n, m = next(d), next(d)
    f = [set() for _ in range(n + 1)]
    e = []
    for _ in range(m):
        a, b = next(d), next(d)
        f[a].add(b)
        f[b].add(a)
        e.append((a, b))
    print('impossible' if any(f[a] & f[b] for a, b in e) else 'possible')
