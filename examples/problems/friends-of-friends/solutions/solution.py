import sys

data = list(map(int, sys.stdin.read().split()))
n, m = data[:2]
friends = [[] for _ in range(n + 1)]
for a, b in zip(data[2::2], data[3::2]):
    friends[a].append(b)
    friends[b].append(a)
seen = [False] * (n + 1)
circles = biggest = 0
for person in range(1, n + 1):
    if seen[person]:
        continue
    circles += 1
    seen[person] = True
    circle = [person]
    for p in circle:
        for f in friends[p]:
            if not seen[f]:
                seen[f] = True
                circle.append(f)
    biggest = max(biggest, len(circle))
print(circles, biggest)
