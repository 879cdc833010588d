n = int(input())
a = list(map(int, input().split()))
best = here = a[0]
for x in a[1:]:
    here = max(here, 0) + x
    best = max(best, here)
print(best)
