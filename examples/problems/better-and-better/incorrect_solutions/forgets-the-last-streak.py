n = int(input())
a = list(map(int, input().split()))
best = 1
current = 1
for i in range(1, n):
    if a[i] > a[i - 1]:
        current += 1
    else:
        best = max(best, current)
        current = 1
print(best)
