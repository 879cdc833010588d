n, s = map(int, input().split())
w = [1] + [0] * s
for v in map(int, input().split()):
    for t in range(s, v - 1, -1):
        w[t] = (w[t] + w[t - v]) % (10 ** 9 + 7)
print(w[s])
