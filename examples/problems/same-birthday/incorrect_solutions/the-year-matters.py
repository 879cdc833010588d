n = int(input())
a = [input().strip() for _ in range(n)]
s = [d for d in a if a.count(d) > 1]
if s:
    print('YES')
    print(min(s, key=lambda d: (d[3:5], d[:2]))[:5])
else:
    print('NO')
