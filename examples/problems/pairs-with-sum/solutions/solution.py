n, s = map(int, input().split())
seen = {}
ways = 0
for a in map(int, input().split()):
    ways += seen.get(s - a, 0)
    seen[a] = seen.get(a, 0) + 1
print(ways)
