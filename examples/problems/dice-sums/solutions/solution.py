n, s = map(int, input().split())
ways = [1] + [0] * s
for _ in range(n):
    new = [0] * (s + 1)
    for total in range(s + 1):
        for face in range(1, 7):
            if total >= face:
                new[total] += ways[total - face]
    ways = [w % 1000000007 for w in new]
print(ways[s])
