import sys
from collections import Counter
k, *w = sys.stdin.read().split()
for a, b in sorted(Counter(w).items(), key=lambda x: (-x[1], x[0]))[:int(k)]:
    print(a.lower(), b)
