r, debt = [], 0
for c in input().strip():
    if c == '<':
        if r:
            r.pop()
        else:
            debt += 1
    elif debt:
        debt -= 1
    else:
        r.append(c)
print(''.join(r) or 'empty')
