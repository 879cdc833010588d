input()
a = list(map(int, input().split()))
g = [abs(y - x) for x, y in zip(a, a[1:])]
print(min(g), g.count(min(g)))
