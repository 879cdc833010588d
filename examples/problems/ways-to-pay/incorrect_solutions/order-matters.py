n, s = map(int, input().split())
v = list(map(int, input().split()))
w = [1] + [0] * s
for t in range(1, s + 1):
    w[t] = sum(w[t - x] for x in v if x <= t) % (10 ** 9 + 7)
print(w[s])
