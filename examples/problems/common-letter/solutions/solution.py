word = input().strip()
best = ""
best_count = 0
for letter in "abcdefghijklmnopqrstuvwxyz":
    c = word.count(letter)
    if c > best_count:
        best = letter
        best_count = c
print(best, best_count)
