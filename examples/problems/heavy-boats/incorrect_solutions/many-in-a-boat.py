n, w = map(int, input().split())
a = sorted(map(int, input().split()), reverse=True)
b = []
for x in a:
    for k in range(len(b)):
        if b[k] + x <= w:
            b[k] += x
            break
    else:
        b.append(x)
print(len(b))
