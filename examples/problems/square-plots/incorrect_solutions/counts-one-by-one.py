from math import isqrt
for _ in range(int(input())):
    a, b = map(int, input().split())
    print(sum(isqrt(x) ** 2 == x for x in range(a, b + 1)))
