s = input().strip()
print(''.join(s[i] * max(1, int(s[i + 1])) for i in range(0, len(s), 2)))
