n = int(input())
night = 0
for i, t in enumerate(map(int, input().split()), 1):
    if t < 0:
        night = i
print(night)
