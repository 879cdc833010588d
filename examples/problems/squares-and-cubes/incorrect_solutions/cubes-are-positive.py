a, b = map(int, input().split())
for k in range(a, b + 1):
    print(k, k * k, abs(k) ** 3)
