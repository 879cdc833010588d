n, k = map(int, input().split())
x = sorted(map(int, input().split()))
c = [x[i * (n - 1) // (k - 1)] for i in range(k)]
print(min(b - a for a, b in zip(c, c[1:])))
