input()
a = sorted(set(map(int, input().split())))
g = [y - x for x, y in zip(a, a[1:])] or [0]
print(min(g), g.count(min(g)))
