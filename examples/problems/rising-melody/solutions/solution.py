n = int(input())
p = list(map(int, input().split()))
best = []
for i in range(n):
    here = 1
    for j in range(i):
        if p[j] < p[i] and best[j] >= here:
            here = best[j] + 1
    best.append(here)
print(max(best))
