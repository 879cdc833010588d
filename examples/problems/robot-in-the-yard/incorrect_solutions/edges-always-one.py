r, c = map(int, input().split())
g = [input() for _ in range(r)]
w = [[1] * c for _ in range(r)]
for i in range(1, r):
    for j in range(1, c):
        w[i][j] = 0 if g[i][j] == 'X' else (w[i - 1][j] + w[i][j - 1]) % (10**9 + 7)
print(w[-1][-1])
