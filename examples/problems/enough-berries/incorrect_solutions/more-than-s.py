n, s = map(int, input().split())
a = list(map(int, input().split()))
b = n + 1
t = l = 0
for r in range(n):
    t += a[r]
    while t > s:
        b = min(b, r - l + 1)
        t -= a[l]
        l += 1
print(b if b <= n else -1)
