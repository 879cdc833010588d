h, w = map(int, input().split())
for i in range(h):
    row = ""
    for j in range(w):
        if i in (0, h - 1) or j in (0, w - 1):
            row += "*"
        else:
            row += "."
    print(row)
