n, d = input().split()
print(n.count(d))
