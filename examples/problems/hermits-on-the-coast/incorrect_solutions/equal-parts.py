n, k = map(int, input().split())
x = sorted(map(int, input().split()))
print((x[-1] - x[0]) // (k - 1))
