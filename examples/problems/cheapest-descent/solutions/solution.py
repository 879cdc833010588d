r, c = map(int, input().split())
best = [0] * c
for _ in range(r):
    row = list(map(int, input().split()))
    best = [row[j] + min(best[max(0, j - 1):j + 2]) for j in range(c)]
print(min(best))
