n, m = map(int, input().split())
bought = 0
for p in map(int, input().split()):
    if p <= m:
        m -= p
        bought += 1
print(bought)
