import sys

data = list(map(int, sys.stdin.read().split()))
h, w, q = data[:3]
s = [[0] * (w + 1) for _ in range(h + 1)]
k = 3
for i in range(h):
    for j in range(w):
        s[i + 1][j + 1] = s[i][j + 1] + s[i + 1][j] - s[i][j] + data[k]
        k += 1
for k in range(k, k + 4 * q, 4):
    r1, c1, r2, c2 = data[k:k + 4]
    print(s[r2][c2] - s[r1 - 1][c2] - s[r2][c1 - 1] + s[r1 - 1][c1 - 1])
