a, b = map(int, input().split())
print(min(a, b) if max(a, b) % min(a, b) == 0 else 1)
