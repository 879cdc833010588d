x1, y1, x2, y2 = map(int, input().split())
dx, dy = abs(x1 - x2), abs(y1 - y2)
print(f"{(dx * dx + dy * dy) ** 0.5:.6f} {dx + dy}")
