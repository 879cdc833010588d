n, s = map(int, input().split())
inside = 0
most = 0
for _ in range(n):
    a, b = map(int, input().split())
    inside += b - a
    most = max(most, inside)
print(max(0, most - s))
