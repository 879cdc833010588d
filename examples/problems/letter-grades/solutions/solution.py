n = int(input())
for _ in range(n):
    name, points = input().split()
    points = int(points)
    if points >= 90:
        letter = "A"
    elif points >= 80:
        letter = "B"
    elif points >= 70:
        letter = "C"
    elif points >= 60:
        letter = "D"
    else:
        letter = "F"
    print(name + ": " + letter)
