h, w = map(int, input().split())
g = [list(input()) for _ in range(h)]
m = 0
while True:
    ch = False
    for i in range(h):
        for j in range(w):
            if g[i][j] == '.' and any(0 <= a < h and 0 <= b < w and g[a][b] == '*' for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1))):
                g[i][j] = '*'
                ch = True
    if not ch:
        break
    m += 1
print(m, sum(r.count('.') for r in g))
