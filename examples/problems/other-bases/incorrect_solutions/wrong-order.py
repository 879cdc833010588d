while True:
    n, b = map(int, input().split())
    if b == 0:
        break
    t = ''
    while n:
        t += '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n % b]
        n //= b
    print(t or 0)
