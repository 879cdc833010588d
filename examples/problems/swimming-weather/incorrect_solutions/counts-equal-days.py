n, k = map(int, input().split())
temps = list(map(int, input().split()))
print(sum(1 for t in temps if t >= k))
