t = int(input())
for _ in range(t):
    a, b = input().split()
    if sorted(a) == sorted(b):
        print("yes")
    else:
        print("no")
