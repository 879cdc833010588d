input()
a = list(map(int, input().split()))
s, t = a[0], 0
for x in a[1:]:
    s += x
    t += s
print(t)
