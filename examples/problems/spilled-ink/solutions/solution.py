h, w = map(int, input().split())
grid = [list(input().strip()) for _ in range(h)]
wave = [(i, j) for i in range(h) for j in range(w) if grid[i][j] == "*"]
minutes = -1
while wave:
    minutes += 1
    new = []
    for i, j in wave:
        for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
            if 0 <= a < h and 0 <= b < w and grid[a][b] == ".":
                grid[a][b] = "*"
                new.append((a, b))
    wave = new
print(max(minutes, 0), sum(row.count(".") for row in grid))
