import sys
d = list(map(int, sys.stdin.read().split()))
h, w, q = d[:3]
g = [d[3 + i * w:3 + (i + 1) * w] for i in range(h)]
k = 3 + h * w
for k in range(k, k + 4 * q, 4):
    a, b, c, e = d[k:k + 4]
    print(sum(sum(r[a - 1:c]) for r in g[b - 1:e]))
