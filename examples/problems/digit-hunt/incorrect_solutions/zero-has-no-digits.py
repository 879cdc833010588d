n, d = map(int, input().split())
c = 0
while n > 0:
    c += n % 10 == d
    n //= 10
print(c)
