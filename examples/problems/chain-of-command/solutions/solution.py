import sys

data = list(map(int, sys.stdin.read().split()))
n = data[0]
boss = [0, 0] + data[1:]
waiting = [0] * (n + 1)
for i in range(2, n + 1):
    waiting[boss[i]] += 1
below = [0] * (n + 1)
done = [i for i in range(1, n + 1) if waiting[i] == 0]
for i in done:
    if i == 1:
        break
    b = boss[i]
    below[b] += below[i] + 1
    waiting[b] -= 1
    if waiting[b] == 0:
        done.append(b)
print(*below[1:])
