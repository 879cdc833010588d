n = int(input())
words = input().split()
best = ""
for w in words:
    if len(w) > len(best):
        best = w
print(best)
