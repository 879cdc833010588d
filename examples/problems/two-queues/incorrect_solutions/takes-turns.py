n, m = map(int, input().split())
print('AB' * min(n, m) + 'A' * (n - min(n, m)) + 'B' * (m - min(n, m)))
