n = int(input())
t = list(map(int, input().split()))
a = []
for i in range(n):
    m = max(t[i:])
    a.append(t.index(m, i) - i)
print(*a)
