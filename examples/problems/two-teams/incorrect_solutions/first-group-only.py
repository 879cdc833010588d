import sys
d = iter(map(int, sys.stdin.read().split()))
for _ in range(next(d)):
    n, m = next(d), next(d)
    f = [[] for _ in range(n + 1)]
    for _ in range(m):
        a, b = next(d), next(d)
        f[a].append(b)
        f[b].append(a)
    t = {1: 1}
    s = [1]
    ok = True
    while s:
        a = s.pop()
        for b in f[a]:
            if b not in t:
                t[b] = -t[a]
                s.append(b)
            elif t[a] == t[b]:
                ok = False
    print('possible' if ok else 'impossible')
