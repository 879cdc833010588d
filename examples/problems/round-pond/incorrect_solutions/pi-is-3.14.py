a, r, p = map(float, input().split())
print(f'{(a * a - 3.14 * r * r) * p:.3f}')
