import math
km = float(input())
p = 4.5 + 1.2 * max(0, math.ceil(km - 2))
print(p * 1.1 if input() == 'night' else p)
