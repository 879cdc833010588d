n = int(input())
r = sorted((tuple(map(int, input().split())) for _ in range(n)), key=lambda x: -x[2])
t = 0
k = []
for s, e, p in r:
    if all(e < a or b < s for a, b in k):
        k.append((s, e))
        t += p
print(t)
