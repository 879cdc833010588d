n, k = map(int, input().split())
f = 0
for v in map(int, input().split()):
    if v <= k:
        k -= v
        f += 1
print(f, k)
