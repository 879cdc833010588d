n, z = map(int, input().split())
b = (0, 0)
k = 0
for i, a in enumerate(map(int, input().split()), 1):
    k = k + 1 if a <= z else 0
    if k and k >= b[0]:
        b = (k, i - k + 1)
print(*b)
