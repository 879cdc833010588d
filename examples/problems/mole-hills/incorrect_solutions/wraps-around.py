h, w = map(int, input().split())
g = [input() for _ in range(h)]
for i in range(h):
    r = ''
    for j in range(w):
        c = 0
        for a in (-1, 0, 1):
            for b in (-1, 0, 1):
                if i + a < h and j + b < w:
                    c += g[i + a][j + b] == 'o'
        r += 'o' if g[i][j] == 'o' else str(c)
    print(r)
