n = int(input())
a = [input().strip()[:5] for _ in range(n)]
s = [d for d in a if a.count(d) > 1]
if s:
    print('YES')
    print(min(s))
else:
    print('NO')
