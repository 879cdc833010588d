n, k = map(int, input().split())
a = list(map(int, input().split()))
l = 0
while sum(x // (l + 1) for x in a) >= k:
    l += 1
print(l)
