n, s = map(int, input().split())
w = [1] + [0] * s
for _ in range(n):
    w = [sum(w[max(0, t - 6):t]) for t in range(s + 1)]
print(w[s])
