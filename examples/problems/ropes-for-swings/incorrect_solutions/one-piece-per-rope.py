n, k = map(int, input().split())
a = sorted(map(int, input().split()), reverse=True)
print(a[k - 1] if k <= n else 0)
