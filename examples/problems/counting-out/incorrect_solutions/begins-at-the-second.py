n, k = map(int, input().split())
c = list(range(1, n + 1))
o = []
a = 0
while c:
    a = (a + k) % len(c)
    o.append(c.pop(a))
print(*o)
