n, k = map(int, input().split())
for i in range(1, k):
    print(n, "x", i, "=", n * i)
