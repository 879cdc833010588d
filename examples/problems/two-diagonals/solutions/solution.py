n = int(input())
total = 0
for i in range(n):
    row = list(map(int, input().split()))
    total += row[i]
    if n - 1 - i != i:
        total += row[n - 1 - i]
print(total)
