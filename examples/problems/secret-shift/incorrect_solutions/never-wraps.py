k = int(input())
print(''.join(chr(ord(c) - k) if c.isalpha() else c for c in input()))
