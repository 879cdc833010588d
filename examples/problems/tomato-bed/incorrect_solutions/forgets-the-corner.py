import sys
d = list(map(int, sys.stdin.read().split()))
h, w, q = d[:3]
s = [[0] * (w + 1) for _ in range(h + 1)]
k = 3
for i in range(h):
    for j in range(w):
        s[i + 1][j + 1] = s[i][j + 1] + s[i + 1][j] - s[i][j] + d[k]
        k += 1
for k in range(k, k + 4 * q, 4):
    a, b, c, e = d[k:k + 4]
    print(s[c][e] - s[a - 1][e] - s[c][b - 1])
