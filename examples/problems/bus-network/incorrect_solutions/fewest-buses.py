import sys
from collections import deque
d = list(map(int, sys.stdin.read().split()))
n = d[0]
g = [[] for _ in range(n + 1)]
for a, b, t in zip(d[2::3], d[3::3], d[4::3]):
    g[a].append((b, t))
    g[b].append((a, t))
c = {1: 0}
q = deque([1])
while q:
    v = q.popleft()
    for u, t in g[v]:
        if u not in c:
            c[u] = c[v] + t
            q.append(u)
print(c.get(n, 'stay at home'))
