a, b = map(int, input().split())
for k in range(a, b + 1):
    print(k, k**2, k**3)
