n, z = map(int, input().split())
b = (0, 0)
k = 0
for i, a in enumerate(map(int, input().split()), 1):
    if a <= z:
        k += 1
    else:
        if k > b[0]:
            b = (k, i - k)
        k = 0
print(*b)
