input()
a = list(map(int, input().split()))
print(sum(a) if len(a) > 1 else 0)
