p = [tuple(map(int, input().split())) for _ in range(int(input()))]
print(max(r for _, r in p) - min(l for l, _ in p))
