n, k = map(int, input().split())
f = 0
for v in sorted(map(int, input().split())):
    if v > k:
        break
    k -= v
    f += 1
print(f, k)
