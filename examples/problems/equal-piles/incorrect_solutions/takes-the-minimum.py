input()
a = list(map(int, input().split()))
m = min(a)
print(m, sum(a) // m)
