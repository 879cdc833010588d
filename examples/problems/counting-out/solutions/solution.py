n, k = map(int, input().split())
circle = list(range(1, n + 1))
order = []
at = 0
while circle:
    at = (at + k - 1) % len(circle)
    order.append(circle.pop(at))
print(*order)
