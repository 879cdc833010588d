commands = input().strip()
x = y = 0
dx, dy = 0, 1
for c in commands:
    if c == "F":
        x += dx
        y += dy
    elif c == "L":
        dx, dy = -dy, dx
    else:
        dx, dy = dy, -dx
print(x, y)
