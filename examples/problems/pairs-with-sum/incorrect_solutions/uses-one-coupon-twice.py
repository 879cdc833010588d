n, s = map(int, input().split())
a = input().split()
c = {}
for x in map(int, a):
    c[x] = c.get(x, 0) + 1
print(sum(v * c.get(s - k, 0) for k, v in c.items()) // 2)
