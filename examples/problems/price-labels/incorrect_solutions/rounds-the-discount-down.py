n, p = map(int, input().split())
print(*[c - c * p // 100 for c in map(int, input().split())])
