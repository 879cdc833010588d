r, c = map(int, input().split())
grid = [list(input().strip()) for _ in range(r)]
ponds = largest = 0
for i in range(r):
    for j in range(c):
        if grid[i][j] != "~":
            continue
        ponds += 1
        size = 0
        stack = [(i, j)]
        grid[i][j] = "#"
        while stack:
            x, y = stack.pop()
            size += 1
            for a, b in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if 0 <= a < r and 0 <= b < c and grid[a][b] == "~":
                    grid[a][b] = "#"
                    stack.append((a, b))
        largest = max(largest, size)
print(ponds, largest)
