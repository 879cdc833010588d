n = int(input())
days = [input().strip()[:5] for _ in range(n)]
shared = [d for d in days if days.count(d) > 1]
if shared:
    print("YES")
    print(min(shared, key=lambda d: (d[3:], d[:2])))
else:
    print("NO")
