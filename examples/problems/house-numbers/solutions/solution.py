a, b = map(int, input().split())
print(sum(len(str(k)) for k in range(a, b + 1)))
