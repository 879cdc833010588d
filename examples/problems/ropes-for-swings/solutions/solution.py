n, k = map(int, input().split())
a = list(map(int, input().split()))
low, high = 0, max(a) + 1
while high - low > 1:
    length = (low + high) // 2
    if sum(x // length for x in a) >= k:
        low = length
    else:
        high = length
print(low)
