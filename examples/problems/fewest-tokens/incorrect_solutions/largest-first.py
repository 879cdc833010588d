n, c = map(int, input().split())
k = 0
for v in sorted(map(int, input().split()), reverse=True):
    k += c // v
    c %= v
print(-1 if c else k)
