n, c = map(int, input().split())
f = [0] + [10**9] * c
for v in map(int, input().split()):
    for s in range(c, v - 1, -1):
        f[s] = min(f[s], f[s - v] + 1)
print(f[c] if f[c] < 10**9 else -1)
