n = int(input())
first = second = -1
for a in map(int, input().split()):
    if a > first:
        first = a
    elif a < first and a > second:
        second = a
print(second)
