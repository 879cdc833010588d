a, b = map(int, input().split())
for k in range(a, b):
    print(k, k * k, k ** 3)
