h, w = map(int, input().split())
grid = [input().strip() for _ in range(h)]
for i in range(h):
    for j in range(w):
        if grid[i][j] == "M":
            start = (i, j)
        if grid[i][j] == "C":
            goal = (i, j)

dist = {start: 0}
stack = [start]
while stack:
    i, j = stack.pop()
    for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
        if 0 <= a < h and 0 <= b < w and grid[a][b] != "#" and (a, b) not in dist:
            dist[a, b] = dist[i, j] + 1
            stack.append((a, b))
print(dist.get(goal, -1))
