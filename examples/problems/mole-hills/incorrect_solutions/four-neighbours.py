h, w = map(int, input().split())
g = [input() for _ in range(h)]
for i in range(h):
    r = ''
    for j in range(w):
        c = sum(0 <= a < h and 0 <= b < w and g[a][b] == 'o' for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)))
        r += 'o' if g[i][j] == 'o' else str(c)
    print(r)
