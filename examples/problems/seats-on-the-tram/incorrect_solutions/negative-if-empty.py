n, s = map(int, input().split())
x = m = 0
for _ in range(n):
    a, b = map(int, input().split())
    x += b - a
    m = max(m, x)
print(m - s)
