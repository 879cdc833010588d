a = int(input())
b = int(input())
c = int(input())
d = int(input())
cents = a + 2 * b + 5 * c + 10 * d
print(cents // 100, cents % 100)
