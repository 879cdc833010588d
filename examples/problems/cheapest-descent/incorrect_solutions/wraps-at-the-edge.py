r, c = map(int, input().split())
b = [0] * c
for _ in range(r):
    x = list(map(int, input().split()))
    b = [x[j] + min(b[j], b[j - 1], b[(j + 1) % c]) for j in range(c)]
print(min(b))
