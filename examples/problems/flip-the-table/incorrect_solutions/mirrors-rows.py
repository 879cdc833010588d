r, c = map(int, input().split())
for _ in range(r):
    print(*input().split()[::-1])
