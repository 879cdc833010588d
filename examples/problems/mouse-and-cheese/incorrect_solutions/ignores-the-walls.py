h, w = map(int, input().split())
for i in range(h):
    line = input().strip()
    for j in range(w):
        if line[j] == "M":
            mi, mj = i, j
        if line[j] == "C":
            ci, cj = i, j
print(abs(mi - ci) + abs(mj - cj))
