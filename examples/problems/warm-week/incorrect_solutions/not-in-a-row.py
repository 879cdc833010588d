n, k = map(int, input().split())
t = sorted(int(input()) for _ in range(n))
print(sum(t[-k:]) / k)
