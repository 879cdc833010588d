a, b, k = map(int, input().split())
c = 0
while a <= b:
    c += a % k == 0
    a += 1
print(c)
