n = int(input())
players = []
for _ in range(n):
    name, points = input().split()
    players.append((-int(points), name))
players.sort()
place = 0
for i, (points, name) in enumerate(players):
    if i == 0 or points != players[i - 1][0]:
        place = i + 1
    print(place, name, -points)
