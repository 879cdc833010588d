input()
a = input().split()
b = input().split()
f = k = 0
for x in a:
    if x in b[f:]:
        f = b.index(x, f) + 1
        k += 1
print(k)
