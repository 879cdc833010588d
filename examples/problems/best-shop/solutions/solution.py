r, c = map(int, input().split())
sums = [sum(map(int, input().split())) for _ in range(r)]
print(sums.index(max(sums)) + 1)
