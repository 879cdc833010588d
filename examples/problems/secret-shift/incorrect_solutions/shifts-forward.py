k = int(input())
r = ''
for c in input():
    for f in 'aA':
        if c.isalpha() and 0 <= ord(c) - ord(f) < 26:
            c = chr((ord(c) - ord(f) + k) % 26 + ord(f))
            break
    r += c
print(r)
