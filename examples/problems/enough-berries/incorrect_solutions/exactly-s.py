n, s = map(int, input().split())
a = list(map(int, input().split()))
b = n + 1
for i in range(n):
    t = 0
    for j in range(i, n):
        t += a[j]
        if t >= s:
            if t == s:
                b = min(b, j - i + 1)
            break
print(b if b <= n else -1)
