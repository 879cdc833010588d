input()
t = c = 0
for x in map(int, input().split()):
    if x > t:
        t = x
        c += 1
print(c)
