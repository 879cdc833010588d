n = int(input())
t = list(map(int, input().split()))
a = [0] * n
s = []
for i in range(n):
    while s and t[s[-1]] <= t[i]:
        j = s.pop()
        a[j] = i - j
    s.append(i)
print(*a)
