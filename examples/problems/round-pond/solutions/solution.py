import math

a, r, p = map(float, input().split())
print(f"{(a * a - math.pi * r * r) * p:.3f}")
