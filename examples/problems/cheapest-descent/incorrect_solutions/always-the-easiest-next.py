r, c = map(int, input().split())
g = [list(map(int, input().split())) for _ in range(r)]
j = g[0].index(min(g[0]))
s = g[0][j]
for row in g[1:]:
    j = min(range(max(0, j - 1), min(c, j + 2)), key=lambda k: row[k])
    s += row[j]
print(s)
