n, w = map(int, input().split())
a = sorted(map(int, input().split()))
i = b = 0
while i < n:
    i += 2 if i + 1 < n and a[i] + a[i + 1] <= w else 1
    b += 1
print(b)
