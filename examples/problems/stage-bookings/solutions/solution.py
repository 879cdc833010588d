from bisect import bisect_left

n = int(input())
rows = [tuple(map(int, input().split())) for _ in range(n)]
rows.sort(key=lambda row: row[1])
ends = [e for s, e, p in rows]
best = [0]
for i, (s, e, p) in enumerate(rows):
    before = bisect_left(ends, s)
    best.append(max(best[i], best[before] + p))
print(best[n])
