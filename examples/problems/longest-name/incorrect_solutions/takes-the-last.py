input()
best = ''
for w in input().split():
    if len(w) >= len(best):
        best = w
print(best)
