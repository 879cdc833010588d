n, s = map(int, input().split())
x = m = 0
for _ in range(n):
    a, b = map(int, input().split())
    m = max(m, x + b)
    x += b - a
print(max(0, m - s))
