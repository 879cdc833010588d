n, k = map(int, input().split())
a = input().split()
k %= n
print(*(a[k:] + a[:k]))
