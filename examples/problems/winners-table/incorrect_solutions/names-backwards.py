p = []
for _ in range(int(input())):
    a, b = input().split()
    p.append((int(b), a))
p.sort(reverse=True)
for b, a in p:
    print(1 + sum(x > b for x, _ in p), a, b)
