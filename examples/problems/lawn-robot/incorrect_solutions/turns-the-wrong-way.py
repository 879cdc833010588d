x = y = 0
dx, dy = 0, 1
for c in input().strip():
    if c == "F":
        x += dx
        y += dy
    elif c == "R":
        dx, dy = -dy, dx
    else:
        dx, dy = dy, -dx
print(x, y)
