r, c = map(int, input().split())
t = [input().split() for _ in range(r)]
for col in zip(*t[::-1]):
    print(*col)
