t = int(input())
for _ in range(t):
    a, b = input().split()
    print("yes" if set(a) == set(b) else "no")
