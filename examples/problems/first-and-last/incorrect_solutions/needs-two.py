input()
a = input().split()
print(a[-1], *a[1:-1], a[0])
