n = int(input())
sign = 1
for x in map(int, input().split()):
    if x == 0:
        sign = 0
    elif x < 0:
        sign = -sign
print({1: "positive", -1: "negative", 0: "zero"}[sign])
