input()
a = list(map(int, input().split()))
i = a.index(min(a))
print(max(a[i:]) - a[i])
