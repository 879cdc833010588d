input()
a = list(map(int, input().split()))
print(next((i + 1 for i, t in enumerate(a) if t <= 0), 0))
