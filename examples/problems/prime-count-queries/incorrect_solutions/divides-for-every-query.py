def p(n):
    d = 2
    while d * d <= n:
        if n % d == 0:
            return False
        d += 1
    return n > 1
for _ in range(int(input())):
    l, r = map(int, input().split())
    print(sum(p(n) for n in range(l, r + 1)))
