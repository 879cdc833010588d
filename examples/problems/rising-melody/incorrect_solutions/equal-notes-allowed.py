from bisect import bisect_right
input()
e = []
for x in map(int, input().split()):
    i = bisect_right(e, x)
    e[i:i + 1] = [x]
print(len(e))
