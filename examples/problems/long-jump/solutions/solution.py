a, b = map(int, input().split())
if a > b:
    print("Ana")
elif b > a:
    print("Boris")
else:
    print("Draw")
