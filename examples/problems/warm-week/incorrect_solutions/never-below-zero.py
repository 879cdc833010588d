n, k = map(int, input().split())
t = [int(input()) for _ in range(n)]
print(max([0] + [sum(t[i:i + k]) for i in range(n - k + 1)]) / k)
