n, m = map(int, input().split())
prices = sorted(map(int, input().split()))
bought = 0
for p in prices:
    if p > m:
        break
    m -= p
    bought += 1
print(bought)
