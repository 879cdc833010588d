s = input().strip()
last = {}
start = 0
best = 0
for i, c in enumerate(s):
    start = max(start, last.get(c, -1) + 1)
    last[c] = i
    best = max(best, i - start + 1)
print(best)
