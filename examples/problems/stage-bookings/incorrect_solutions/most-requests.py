n = int(input())
r = sorted((tuple(map(int, input().split())) for _ in range(n)), key=lambda x: x[1])
f = t = 0
for s, e, p in r:
    if s > f:
        f = e
        t += p
print(t)
