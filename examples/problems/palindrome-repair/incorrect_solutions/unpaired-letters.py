s = input().strip()
print(max(0, sum(s.count(c) % 2 for c in set(s)) - 1))
