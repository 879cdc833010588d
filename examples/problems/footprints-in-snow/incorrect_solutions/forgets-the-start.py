n = int(input())
x = y = 0
s = set()
for c in input().strip() if n else '':
    x += (c == 'E') - (c == 'W')
    y += (c == 'N') - (c == 'S')
    s.add((x, y))
print(len(s))
