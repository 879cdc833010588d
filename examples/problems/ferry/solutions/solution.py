n, c = map(int, input().split())
groups = list(map(int, input().split()))
trips = 1
on_board = 0
for g in groups:
    if on_board + g > c:
        trips += 1
        on_board = 0
    on_board += g
print(trips)
