s = input().strip()
print(2 * s.count('D') + 5 * s.count('W'))
