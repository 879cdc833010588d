n = int(input())
for i, c in enumerate(map(int, input().split()), 1):
    if c != i:
        print(i)
        break
else:
    print(n)
