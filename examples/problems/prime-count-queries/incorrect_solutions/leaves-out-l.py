M = 200001
s = [1] * M
s[0] = s[1] = 0
for p in range(2, 450):
    if s[p]:
        for k in range(p * p, M, p):
            s[k] = 0
c = [0]
for k in range(1, M):
    c.append(c[-1] + s[k])
for _ in range(int(input())):
    l, r = map(int, input().split())
    print(c[r] - c[l])
