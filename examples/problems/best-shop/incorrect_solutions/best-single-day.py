r, c = map(int, input().split())
a = [max(map(int, input().split())) for _ in range(r)]
print(a.index(max(a)) + 1)
