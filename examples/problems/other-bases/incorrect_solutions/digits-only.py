while True:
    n, b = map(int, input().split())
    if b == 0:
        break
    t = ''
    while n:
        t = str(n % b) + t
        n //= b
    print(t or 0)
