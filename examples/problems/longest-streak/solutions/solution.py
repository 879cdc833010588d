n, z = map(int, input().split())
best = (0, 0)
length = 0
for i, a in enumerate(map(int, input().split()), 1):
    length = length + 1 if a <= z else 0
    if length > best[0]:
        best = (length, i - length + 1)
print(*best)
