n, k = map(int, input().split())
t = [int(input()) for _ in range(n)]
window = sum(t[:k])
best = window
for i in range(k, n):
    window += t[i] - t[i - k]
    best = max(best, window)
print(best / k)
