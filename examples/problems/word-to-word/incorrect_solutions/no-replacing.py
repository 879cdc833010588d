a, b = input(), input()
r = list(range(len(b) + 1))
for i, x in enumerate(a, 1):
    n = [i]
    for j, y in enumerate(b, 1):
        n.append(r[j - 1] if x == y else 1 + min(r[j], n[-1]))
    r = n
print(r[-1])
