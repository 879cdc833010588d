a, b = map(int, input().split())
length = min(a, b)
while a % length or b % length:
    length -= 1
print(length)
