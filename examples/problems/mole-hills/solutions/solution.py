h, w = map(int, input().split())
lawn = [input().strip() for _ in range(h)]
for i in range(h):
    row = ""
    for j in range(w):
        if lawn[i][j] == "o":
            row += "o"
            continue
        count = 0
        for a in range(max(0, i - 1), min(h, i + 2)):
            for b in range(max(0, j - 1), min(w, j + 2)):
                count += lawn[a][b] == "o"
        row += str(count)
    print(row)
