n, k = map(int, input().split())
x = sorted(map(int, input().split()))


def fits(gap):
    count = 1
    last = x[0]
    for cave in x[1:]:
        if cave - last >= gap:
            count += 1
            last = cave
    return count >= k


low, high = 1, x[-1] - x[0] + 1
while high - low > 1:
    mid = (low + high) // 2
    if fits(mid):
        low = mid
    else:
        high = mid
print(low)
