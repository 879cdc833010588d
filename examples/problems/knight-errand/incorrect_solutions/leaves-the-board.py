from collections import deque
n = int(input())
a, b, c, d = map(int, input().split())
m = {(a, b): 0}
q = deque(m)
while q and (c, d) not in m:
    r, s = q.popleft()
    for x, y in ((1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)):
        if (r + x, s + y) not in m:
            m[r + x, s + y] = m[r, s] + 1
            q.append((r + x, s + y))
print(m[c, d])
