n = int(input())
a = list(map(int, input().split()))
print(max(i for i in range(n) if a[i] == min(a)))
