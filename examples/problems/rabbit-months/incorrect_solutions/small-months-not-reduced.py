a, b, n, m = map(int, input().split())
if n == 1:
    print(a)
elif n == 2:
    print(b)
else:
    for _ in range(n - 2):
        a, b = b, (a + b) % m
    print(b)
