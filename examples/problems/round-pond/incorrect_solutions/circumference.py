import math
a, r, p = map(float, input().split())
print(f'{(a * a - 2 * math.pi * r) * p:.3f}')
