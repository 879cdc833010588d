km = float(input())
p = 4.5 + 1.2 * km
print(p * 1.1 if input() == 'night' else p)
