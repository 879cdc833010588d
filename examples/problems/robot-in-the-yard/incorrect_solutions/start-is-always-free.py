r, c = map(int, input().split())
g = [input() for _ in range(r)]
w = [[0] * c for _ in range(r)]
for i in range(r):
    for j in range(c):
        if i == j == 0:
            w[i][j] = 1
        elif g[i][j] == '.':
            w[i][j] = ((w[i - 1][j] if i else 0) + (w[i][j - 1] if j else 0)) % (10**9 + 7)
print(w[-1][-1])
