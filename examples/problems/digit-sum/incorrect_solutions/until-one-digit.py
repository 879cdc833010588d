n = int(input())
while n > 9:
    n = sum(map(int, str(n)))
print(n)
