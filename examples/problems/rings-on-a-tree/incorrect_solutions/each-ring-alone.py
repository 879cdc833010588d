print(*[2 if c == 'D' else 5 for c in input().strip()])
