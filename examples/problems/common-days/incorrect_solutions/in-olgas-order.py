input()
a = input().split()
input()
b = input().split()
c = [x for x in a if x in b]
print(*c or ['never'])
