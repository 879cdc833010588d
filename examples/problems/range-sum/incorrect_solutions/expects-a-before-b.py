a, b = map(int, input().split())
print(sum(range(a, b + 1)))
