best = 0
cur = ''
for c in input().strip():
    cur = c if c in cur else cur + c
    best = max(best, len(cur))
print(best)
