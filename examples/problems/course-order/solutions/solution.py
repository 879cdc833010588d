import heapq
import sys

data = list(map(int, sys.stdin.read().split()))
n, m = data[:2]
after = [[] for _ in range(n + 1)]
waits = [0] * (n + 1)
for a, b in zip(data[2::2], data[3::2]):
    after[a].append(b)
    waits[b] += 1
heap = [c for c in range(1, n + 1) if waits[c] == 0]
order = []
while heap:
    a = heapq.heappop(heap)
    order.append(a)
    for b in after[a]:
        waits[b] -= 1
        if waits[b] == 0:
            heapq.heappush(heap, b)
print(*order) if len(order) == n else print("never")
