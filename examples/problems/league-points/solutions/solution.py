def points(season):
    return 3 * season.count("W") + season.count("D")


foxes = points(input())
owls = points(input())
if foxes > owls:
    print("Foxes")
elif owls > foxes:
    print("Owls")
else:
    print("Equal")
