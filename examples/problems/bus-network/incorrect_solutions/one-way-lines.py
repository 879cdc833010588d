import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
c = [10**18] * (n + 1)
c[1] = 0
for _ in range(n):
    for a, b, t in zip(d[2::3], d[3::3], d[4::3]):
        c[b] = min(c[b], c[a] + t)
print(c[n] if c[n] < 10**18 else 'stay at home')
