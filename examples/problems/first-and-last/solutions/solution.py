n = int(input())
row = input().split()
row[0], row[-1] = row[-1], row[0]
print(*row)
