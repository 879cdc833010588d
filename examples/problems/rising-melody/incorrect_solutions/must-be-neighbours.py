input()
a = list(map(int, input().split()))
b = c = 1
for x, y in zip(a, a[1:]):
    c = c + 1 if y > x else 1
    b = max(b, c)
print(b)
