from collections import deque

n = int(input())
r1, c1, r2, c2 = map(int, input().split())
moves = {(r1, c1): 0}
queue = deque(moves)
while queue:
    r, c = queue.popleft()
    for dr, dc in ((1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)):
        a, b = r + dr, c + dc
        if 1 <= a <= n and 1 <= b <= n and (a, b) not in moves:
            moves[a, b] = moves[r, c] + 1
            queue.append((a, b))
print(moves.get((r2, c2), "unreachable"))
