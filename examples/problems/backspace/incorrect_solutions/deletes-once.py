s = input().strip()
r = ''
for i, c in enumerate(s):
    if c != '<' and s[i + 1:i + 2] != '<':
        r += c
print(r or 'empty')
