n, k = map(int, input().split())
t = [int(input()) for _ in range(n)]
print(max([sum(t[i:i + k]) for i in range(n - k)] or [sum(t)]) / k)
