n, k = map(int, input().split())
filled = 0
for v in map(int, input().split()):
    if v > k:
        break
    k -= v
    filled += 1
print(filled, k)
