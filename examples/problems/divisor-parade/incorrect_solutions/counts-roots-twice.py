import sys
for line in sys.stdin:
    n = int(line)
    c, d = 0, 1
    while d * d <= n:
        if n % d == 0:
            c += 2
        d += 1
    print(c)
