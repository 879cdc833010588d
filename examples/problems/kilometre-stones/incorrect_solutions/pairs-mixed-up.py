a, b, c, d = map(int, input().split())
print(((a - b) ** 2 + (c - d) ** 2) ** 0.5, abs(a - b) + abs(c - d))
