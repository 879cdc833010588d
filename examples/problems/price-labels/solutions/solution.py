n, p = map(int, input().split())
print(*[c * (100 - p) // 100 for c in map(int, input().split())])
