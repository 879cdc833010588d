n, c = map(int, input().split())
total = sum(map(int, input().split()))
print((total + c - 1) // c)
