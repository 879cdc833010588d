a, b, n, m = map(int, input().split())
for _ in range(n):
    a, b = b, (a + b) % m
print(a % m)
