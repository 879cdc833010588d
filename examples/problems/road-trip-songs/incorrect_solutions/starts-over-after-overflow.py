n, m = map(int, input().split())
a = list(map(int, input().split()))
best = 0
total = 0
count = 0
for x in a:
    if total + x > m:
        total = 0
        count = 0
    if total + x <= m:
        total += x
        count += 1
    best = max(best, count)
print(best)
