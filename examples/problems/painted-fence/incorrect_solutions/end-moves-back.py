p = sorted(tuple(map(int, input().split())) for _ in range(int(input())))
t = 0
e = p[0][0]
for l, r in p:
    t += max(0, r - max(l, e))
    e = r
print(t)
