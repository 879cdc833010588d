a, b = map(int, input().split())
if a > b:
    a, b = b, a
print(sum(range(a, b + 1)))
