p = []
for _ in range(int(input())):
    a, b = input().split()
    p.append((-int(b), a))
for k, (b, a) in enumerate(sorted(p), 1):
    print(k, a, -b)
