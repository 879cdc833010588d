import heapq, sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
g = [[] for _ in range(n + 1)]
w = [0] * (n + 1)
for a, b in zip(d[2::2], d[3::2]):
    g[a].append(b)
    w[b] += 1
q = [c for c in range(1, n + 1) if not w[c]]
o = []
while q:
    a = heapq.heappop(q)
    o.append(a)
    for b in g[a]:
        w[b] -= 1
        if not w[b]:
            heapq.heappush(q, b)
print(*o or ['never'])
