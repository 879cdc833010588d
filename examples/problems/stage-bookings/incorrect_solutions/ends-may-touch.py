from bisect import bisect_right
n = int(input())
r = sorted((tuple(map(int, input().split())) for _ in range(n)), key=lambda x: x[1])
E = [x[1] for x in r]
b = [0]
for i, (s, e, p) in enumerate(r):
    b.append(max(b[i], b[min(i, bisect_right(E, s))] + p))
print(b[n])
