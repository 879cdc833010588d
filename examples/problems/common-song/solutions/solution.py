n, m = map(int, input().split())
a = input().split()
b = input().split()
row = [0] * (m + 1)
for x in a:
    new = [0]
    for j, y in enumerate(b):
        new.append(row[j] + 1 if x == y else max(row[j + 1], new[-1]))
    row = new
print(row[m])
