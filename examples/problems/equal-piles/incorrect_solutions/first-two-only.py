from math import gcd
input()
a = list(map(int, input().split()))
g = gcd(a[0], a[-1])
print(g, sum(a) // g)
