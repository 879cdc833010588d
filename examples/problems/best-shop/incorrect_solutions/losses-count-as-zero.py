r, c = map(int, input().split())
best, who = 0, 1
for i in range(r):
    s = sum(map(int, input().split()))
    if s > best:
        best, who = s, i + 1
print(who)
