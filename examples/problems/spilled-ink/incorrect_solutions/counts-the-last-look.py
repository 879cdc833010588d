h, w = map(int, input().split())
g = [list(input()) for _ in range(h)]
v = [(i, j) for i in range(h) for j in range(w) if g[i][j] == '*']
m = 0
while v:
    m += 1
    n = []
    for i, j in v:
        for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
            if 0 <= a < h and 0 <= b < w and g[a][b] == '.':
                g[a][b] = '*'
                n.append((a, b))
    v = n
print(m, sum(r.count('.') for r in g))
