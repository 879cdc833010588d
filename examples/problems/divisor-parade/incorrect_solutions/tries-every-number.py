import sys
for line in sys.stdin:
    n = int(line)
    print(sum(n % d == 0 for d in range(1, n + 1)))
