n, w = map(int, input().split())
b = [0] * (w + 1)
for _ in range(n):
    a, v = map(int, input().split())
    for r in range(a, w + 1):
        b[r] = max(b[r], b[r - a] + v)
print(b[w])
