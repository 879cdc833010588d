import sys

MOD = 10**9 + 7

data = sys.stdin.read().split()
n, k = int(data[0]), int(data[1])
broken = set(map(int, data[2 : 2 + k]))
ways = [0] * (n + 1)
ways[0] = 1
for i in range(1, n + 1):
    if i in broken:
        continue
    ways[i] = ways[i - 1]
    if i >= 2:
        ways[i] += ways[i - 2]
    ways[i] %= MOD
print(ways[n])
