n, s = map(int, input().split())
coins = list(map(int, input().split()))
INF = 10**9
best = [0] + [INF] * s
for amount in range(1, s + 1):
    for c in coins:
        if c <= amount and best[amount - c] + 1 < best[amount]:
            best[amount] = best[amount - c] + 1
print(best[s] if best[s] < INF else -1)
