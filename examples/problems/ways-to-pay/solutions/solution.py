n, s = map(int, input().split())
ways = [1] + [0] * s
for v in map(int, input().split()):
    for total in range(v, s + 1):
        ways[total] = (ways[total] + ways[total - v]) % (10**9 + 7)
print(ways[s])
