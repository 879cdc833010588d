t = int(input())
for _ in range(t):
    y = int(input())
    print(366 if y % 4 == 0 else 365)
