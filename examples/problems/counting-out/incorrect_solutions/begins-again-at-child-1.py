n, k = map(int, input().split())
c = list(range(1, n + 1))
o = []
while c:
    o.append(c.pop((k - 1) % len(c)))
print(*o)
