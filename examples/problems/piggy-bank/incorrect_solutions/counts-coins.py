a, b, c, d = (int(input()) for _ in range(4))
n = a + b + c + d
print(n // 100, n % 100)
