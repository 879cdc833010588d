input()
a = list(map(int, input().split()))
print(sum(max(0, y - x) for x, y in zip(a, a[1:])))
