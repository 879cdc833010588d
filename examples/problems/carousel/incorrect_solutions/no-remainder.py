n, k = map(int, input().split())
a = input().split()
print(*(a[n - k:] + a[:n - k]))
