a, b, n, m = map(int, input().split())
for _ in range(n - 1):
    a, b = b, (a + b) % m
print(a % m)
