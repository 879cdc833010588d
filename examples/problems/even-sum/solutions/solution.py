n = int(input())
total = 0
for x in input().split():
    x = int(x)
    if x % 2 == 0:
        total += x
print(total)
