import sys
d = iter(map(int, sys.stdin.read().split()))
for _ in range(next(d)):
    n, m = next(d), next(d)
    t = [0] * (n + 1)
    ok = True
    for _ in range(m):
        a, b = next(d), next(d)
        if not t[a] and not t[b]:
            t[a], t[b] = 1, -1
        elif not t[a]:
            t[a] = -t[b]
        elif not t[b]:
            t[b] = -t[a]
        elif t[a] == t[b]:
            ok = False
    print('possible' if ok else 'impossible')
