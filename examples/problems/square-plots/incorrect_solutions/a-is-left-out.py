from math import isqrt
for _ in range(int(input())):
    a, b = map(int, input().split())
    print(isqrt(b) - isqrt(a))
