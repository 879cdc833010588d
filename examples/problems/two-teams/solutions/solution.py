import sys

data = iter(map(int, sys.stdin.read().split()))
for _ in range(next(data)):
    n, m = next(data), next(data)
    foes = [[] for _ in range(n + 1)]
    for _ in range(m):
        a, b = next(data), next(data)
        foes[a].append(b)
        foes[b].append(a)
    team = [0] * (n + 1)
    ok = True
    for child in range(1, n + 1):
        if team[child]:
            continue
        team[child] = 1
        todo = [child]
        while todo:
            a = todo.pop()
            for b in foes[a]:
                if team[b] == 0:
                    team[b] = -team[a]
                    todo.append(b)
                elif team[b] == team[a]:
                    ok = False
    print("possible" if ok else "impossible")
