import heapq
import sys

data = list(map(int, sys.stdin.read().split()))
n, m = data[:2]
lines = [[] for _ in range(n + 1)]
for a, b, t in zip(data[2::3], data[3::3], data[4::3]):
    lines[a].append((b, t))
    lines[b].append((a, t))
time = {}
heap = [(0, 1)]
while heap:
    now, v = heapq.heappop(heap)
    if v in time:
        continue
    time[v] = now
    for u, t in lines[v]:
        if u not in time:
            heapq.heappush(heap, (now + t, u))
print(time.get(n, "stay at home"))
