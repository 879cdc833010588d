n = int(input())
s = 0
for i in range(n):
    r = list(map(int, input().split()))
    s += r[i] + r[n - 1 - i]
print(s)
