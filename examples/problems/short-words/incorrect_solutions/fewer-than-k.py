import sys
k = int(input())
for line in sys.stdin:
    print(sum(len(w) < k for w in line.split()))
