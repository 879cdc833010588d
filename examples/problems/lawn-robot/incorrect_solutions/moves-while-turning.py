x = y = 0
dx, dy = 0, 1
for c in input().strip():
    if c == "L":
        dx, dy = -dy, dx
    elif c == "R":
        dx, dy = dy, -dx
    x += dx
    y += dy
print(x, y)
