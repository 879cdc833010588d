n, w = map(int, input().split())
best = [0] * (w + 1)
for _ in range(n):
    a, b = map(int, input().split())
    for room in range(w, a - 1, -1):
        best[room] = max(best[room], best[room - a] + b)
print(best[w])
