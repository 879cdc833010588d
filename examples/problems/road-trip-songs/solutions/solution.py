n, m = map(int, input().split())
a = list(map(int, input().split()))
best = 0
total = 0
left = 0
for right in range(n):
    total += a[right]
    while total > m:
        total -= a[left]
        left += 1
    best = max(best, right - left + 1)
print(best)
