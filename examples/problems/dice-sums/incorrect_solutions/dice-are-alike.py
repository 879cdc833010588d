n, s = map(int, input().split())
w = [[0] * (s + 1) for _ in range(n + 1)]
w[0][0] = 1
for f in range(1, 7):
    for k in range(1, n + 1):
        for t in range(f, s + 1):
            w[k][t] += w[k - 1][t - f]
print(w[n][s] % 1000000007)
