n, s = map(int, input().split())
a = sorted(map(int, input().split()), reverse=True)
t = 0
for k, x in enumerate(a, 1):
    t += x
    if t >= s:
        print(k)
        break
else:
    print(-1)
