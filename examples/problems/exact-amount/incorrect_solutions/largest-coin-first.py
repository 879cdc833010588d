n, s = map(int, input().split())
coins = sorted(map(int, input().split()), reverse=True)
used = 0
for c in coins:
    used += s // c
    s %= c
print(used if s == 0 else -1)
