n, w = map(int, input().split())
a = sorted(map(int, input().split()))
i, j = 0, n - 1
boats = 0
while i <= j:
    if a[i] + a[j] <= w:
        i += 1
    j -= 1
    boats += 1
print(boats)
