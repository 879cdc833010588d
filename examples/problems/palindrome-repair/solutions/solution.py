s = input().strip()
r = s[::-1]
row = [0] * (len(s) + 1)
for x in s:
    new = [0]
    for j, y in enumerate(r):
        new.append(row[j] + 1 if x == y else max(row[j + 1], new[j]))
    row = new
print(len(s) - row[-1])
