s = input().strip()
n = len(s)
print(min(n - k for k in range(1, n + 1) if s[:k] == s[:k][::-1] or s[n - k:] == s[n - k:][::-1]))
