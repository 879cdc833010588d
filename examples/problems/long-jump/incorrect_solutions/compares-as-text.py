a, b = input().split()
if a > b:
    print("Ana")
elif b > a:
    print("Boris")
else:
    print("Draw")
