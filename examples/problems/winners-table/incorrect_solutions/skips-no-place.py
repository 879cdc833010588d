p = []
for _ in range(int(input())):
    a, b = input().split()
    p.append((-int(b), a))
p.sort()
k = 0
last = None
for b, a in p:
    if b != last:
        k += 1
        last = b
    print(k, a, -b)
