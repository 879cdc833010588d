n, s = map(int, input().split())
w = [1] + [0] * s
for v in map(int, input().split()):
    for t in range(v, s + 1):
        w[t] += w[t - v]
print(w[s])
