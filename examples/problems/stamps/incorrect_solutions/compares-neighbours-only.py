n = int(input())
a = list(map(int, input().split()))
kinds = 1
for i in range(1, n):
    if a[i] != a[i - 1]:
        kinds += 1
print(kinds)
