n = int(input())
t = list(map(int, input().split()))
print(*[int(i + 1 < n and t[i + 1] > t[i]) for i in range(n)])
