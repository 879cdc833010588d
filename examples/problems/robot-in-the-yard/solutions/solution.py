r, c = map(int, input().split())
ways = [1] + [0] * (c - 1)
for _ in range(r):
    row = input().strip()
    for j in range(c):
        if row[j] == "X":
            ways[j] = 0
        elif j > 0:
            ways[j] = (ways[j] + ways[j - 1]) % (10**9 + 7)
print(ways[c - 1])
