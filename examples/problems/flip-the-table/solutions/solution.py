r, c = map(int, input().split())
table = [input().split() for _ in range(r)]
for column in zip(*table):
    print(*column)
