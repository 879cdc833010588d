s = input().replace(' ', '')
print(sum(a == b for a, b in zip(s, s[1:])))
