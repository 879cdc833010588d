n = int(input())
floor = 1
total = 0
for f in map(int, input().split()):
    total += abs(f - floor)
    floor = f
print(total)
