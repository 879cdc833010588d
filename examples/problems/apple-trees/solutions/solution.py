n = int(input())
a = list(map(int, input().split()))
take = 0
skip = 0
for x in a:
    take, skip = skip + x, max(take, skip)
print(max(take, skip))
