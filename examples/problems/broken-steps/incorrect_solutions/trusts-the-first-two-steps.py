import sys

MOD = 10**9 + 7

data = list(map(int, sys.stdin.read().split()))
n = data[0]
broken = set(data[2:])
ways = [1, 1, 2] + [0] * n
for i in range(3, n + 1):
    if i not in broken:
        ways[i] = (ways[i - 1] + ways[i - 2]) % MOD
print(ways[n])
