n, m = map(int, input().split())
a = input().split()
b = input().split()
r = [0] * (m + 1)
g = 0
for x in a:
    r = [0] + [r[j] + 1 if x == b[j] else 0 for j in range(m)]
    g = max(g, *r)
print(g)
