n, k = map(int, input().split())
x = list(map(int, input().split()))
def f(g):
    c, l = 1, x[0]
    for v in x[1:]:
        if v - l >= g:
            c, l = c + 1, v
    return c >= k
lo, hi = 1, 10 ** 9 + 1
while hi - lo > 1:
    m = (lo + hi) // 2
    if f(m):
        lo = m
    else:
        hi = m
print(lo)
