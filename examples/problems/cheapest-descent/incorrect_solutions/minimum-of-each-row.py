r, c = map(int, input().split())
print(sum(min(map(int, input().split())) for _ in range(r)))
