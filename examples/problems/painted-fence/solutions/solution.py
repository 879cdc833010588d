n = int(input())
parts = sorted(tuple(map(int, input().split())) for _ in range(n))
total = 0
end = parts[0][0]
for l, r in parts:
    if r > end:
        total += r - max(l, end)
        end = r
print(total)
