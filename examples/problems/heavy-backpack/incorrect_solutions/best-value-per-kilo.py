n, w = map(int, input().split())
t = [tuple(map(int, input().split())) for _ in range(n)]
t.sort(key=lambda x: -x[1] / x[0])
s = 0
for a, b in t:
    if a <= w:
        w -= a
        s += b
print(s)
