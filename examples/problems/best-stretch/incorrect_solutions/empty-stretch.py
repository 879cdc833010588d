input()
b = h = 0
for x in map(int, input().split()):
    h = max(0, h + x)
    b = max(b, h)
print(b)
